package org.samling.bootstrap.packaged;

import java.util.HashMap;
import java.util.Map;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.adapters.persistence.embedded.Login;
import org.samling.bootstrap.whole.Surroundings;
import org.samling.bootstrap.whole.Tokens;

/** What a service is told that starts as in production. */
public final class Environment {

    private Environment() {}

    /** Whatever it must be told; nobody's token is good. */
    public static Map<String, String> bare(EmbeddedDatabase database) {
        return bare(database.url(), database.owner(), database.application());
    }

    private static Map<String, String> bare(String url, Login owner, Login application) {
        var environment = new HashMap<String, String>();
        environment.put("SAMLING_DATABASE_URL", url);
        environment.put("SAMLING_DATABASE_USERNAME", application.name());
        environment.put("SAMLING_DATABASE_PASSWORD", application.password());
        environment.put("SAMLING_DATABASE_OWNER_USERNAME", owner.name());
        environment.put("SAMLING_DATABASE_OWNER_PASSWORD", owner.password());
        environment.put("SAMLING_OIDC_ISSUER", Tokens.ISSUER);
        environment.put("SAMLING_OIDC_AUDIENCE", Tokens.AUDIENCE);
        environment.put("SAMLING_OIDC_JWKS_URL", "http://localhost:1/jwks");
        environment.put("SAMLING_CURSOR_SECRET", "a secret of this test");
        return environment;
    }

    /**
     * With the keys of {@link Tokens}; and nothing is delivered and nobody reminded, so that what was queued can be counted in
     * the end.
     */
    public static Map<String, String> withCallers(EmbeddedDatabase database) {
        return withCallers(database.url(), database.owner(), database.application());
    }

    private static Map<String, String> withCallers(String url, Login owner, Login application) {
        var environment = bare(url, owner, application);
        environment.put("SAMLING_OIDC_JWKS_URL", Surroundings.publishedKeys());
        environment.put("SAMLING_DELIVERY_EVERY", "off");
        environment.put("SAMLING_REMINDERS_EVERY", "off");
        return environment;
    }

    /** And whoever wants to call as often as they like. */
    public static Map<String, String> withBusyCallers(EmbeddedDatabase database) {
        return withBusyCallers(database.url(), database.owner(), database.application());
    }

    public static Map<String, String> withBusyCallers(String url, Login owner, Login application) {
        var environment = withCallers(url, owner, application);
        environment.put("SAMLING_LIMITS_REQUESTS_AT_ONCE", "1000000");
        return environment;
    }
}
