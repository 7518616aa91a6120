package org.samling.bootstrap.proof;

import java.util.HashMap;
import java.util.Map;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.bootstrap.whole.Surroundings;
import org.samling.bootstrap.whole.Tokens;

/** What a process of the service is told in a trial: where its database is, and that nothing leaves it by itself. */
final class TrialSettings {

    static final String OWNER = "samling_owner";
    static final String APPLICATION = "samling_app";

    private TrialSettings() {}

    static Map<String, String> of(EmbeddedDatabase database) {
        return of(
                database.url(),
                database.owner().password(),
                database.application().password());
    }

    static Map<String, String> of(String url, String ownersPassword, String applicationsPassword) {
        var settings = new HashMap<String, String>();
        settings.put("SAMLING_DATABASE_URL", url);
        settings.put("SAMLING_DATABASE_USERNAME", APPLICATION);
        settings.put("SAMLING_DATABASE_PASSWORD", applicationsPassword);
        settings.put("SAMLING_DATABASE_OWNER_USERNAME", OWNER);
        settings.put("SAMLING_DATABASE_OWNER_PASSWORD", ownersPassword);
        settings.put("SAMLING_OIDC_ISSUER", Tokens.ISSUER);
        settings.put("SAMLING_OIDC_AUDIENCE", Tokens.AUDIENCE);
        settings.put("SAMLING_OIDC_JWKS_URL", Surroundings.publishedKeys());
        settings.put("SAMLING_CURSOR_SECRET", "a secret of this trial");
        settings.put("SAMLING_LIMITS_REQUESTS_AT_ONCE", "1000000");
        // What was queued is counted in the end.
        settings.put("SAMLING_DELIVERY_EVERY", "off");
        settings.put("SAMLING_REMINDERS_EVERY", "off");
        return settings;
    }
}
