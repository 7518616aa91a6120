package org.samling.domain.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Findings;

/** Where a webhook is called, and of what it wants to hear. */
public record WebhookPlan(WebhookUrl url, Set<NoticeKind> kinds) {

    public WebhookPlan {
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /** Reads a plan from what a caller wrote, and refuses it with all that is wrong with it. */
    public static WebhookPlan of(
            @Nullable String url, @Nullable Collection<@Nullable NoticeKind> kinds, WebhookReach reach) {
        var findings = new Findings();
        var read = WebhookUrl.read(findings, url, reach);
        findings.check(kinds != null && !kinds.isEmpty(), NotificationRule.WEBHOOK_KINDS_REQUIRED, "kinds");
        if (kinds != null) {
            findings.check(
                    kinds.size() <= NoticeKind.values().length,
                    CommonRule.TOO_MANY_ITEMS,
                    "kinds",
                    Map.of("maximum", NoticeKind.values().length, "items", kinds.size()));
            noGaps(findings.below("kinds"), kinds);
        }
        findings.warningsOrThrow();
        return new WebhookPlan(Objects.requireNonNull(read), EnumSet.copyOf(Objects.requireNonNull(kinds)));
    }

    /** What is not named stays as it is, even if it could not be said any more. */
    public WebhookPlan with(
            Change<String> newUrl, Change<Collection<@Nullable NoticeKind>> newKinds, WebhookReach reach) {
        var stays = newUrl instanceof Change.Keep<String>;
        return of(
                newUrl.appliedTo(url.text()),
                newKinds.appliedTo(new ArrayList<@Nullable NoticeKind>(kinds)),
                stays ? WebhookReach.ANYWHERE : reach);
    }

    private static void noGaps(Findings findings, Collection<@Nullable NoticeKind> kinds) {
        var place = 0;
        for (var kind : kinds) {
            findings.required(kind, Integer.toString(place));
            place++;
        }
    }
}
