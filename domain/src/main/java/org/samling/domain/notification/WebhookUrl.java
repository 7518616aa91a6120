package org.samling.domain.notification;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Findings;

/**
 * Where a webhook is called. It is an address of the web without a user, a password or a fragment. Whether its name leads to
 * where it may, is seen each time it is called: names change what they stand for.
 */
public record WebhookUrl(String text) {

    public static final int LONGEST = 2_000;

    private static final Pattern ADDRESS =
            Pattern.compile("(?<scheme>https?)://(?<host>[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(:(?<port>[0-9]{1,5}))?"
                    + "([/?][A-Za-z0-9._~:/?@!$&'()*+,;=%-]*)?");
    private static final Pattern LOST_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern NAME_ON_THE_INTERNET =
            Pattern.compile("([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]\\.?");
    private static final Pattern NAME_AT_HOME = Pattern.compile("(.*\\.)?(localhost|local|internal|home\\.arpa)\\.?");
    private static final int LONGEST_HOST = 254;
    private static final int LAST_PORT = 65_535;

    static @Nullable WebhookUrl read(Findings findings, @Nullable String text, WebhookReach reach) {
        findings.required(text, "url").text(text, "url", LONGEST);
        if (text == null) {
            return null;
        }
        var address = ADDRESS.matcher(text);
        var valid = address.matches()
                && (address.group("port") == null || isPort(address.group("port")))
                && !LOST_PERCENT.matcher(text).find();
        findings.check(valid, NotificationRule.VALID_WEBHOOK_URL, "url");
        if (valid && reach == WebhookReach.INTERNET) {
            findings.check(
                    "https".equals(address.group("scheme")), NotificationRule.WEBHOOK_URL_HTTPS, "url", Map.of());
            findings.check(
                    isOnTheInternet(address.group("host").toLowerCase(Locale.ROOT)),
                    NotificationRule.WEBHOOK_URL_PUBLIC,
                    "url",
                    Map.of());
        }
        return new WebhookUrl(text);
    }

    private static boolean isPort(String digits) {
        var port = Integer.parseInt(digits);
        return port > 0 && port <= LAST_PORT;
    }

    private static boolean isOnTheInternet(String host) {
        return host.length() <= LONGEST_HOST
                && NAME_ON_THE_INTERNET.matcher(host).matches()
                && !NAME_AT_HOME.matcher(host).matches();
    }
}
