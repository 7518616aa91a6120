package org.samling.bootstrap.whole;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.adapters.persistence.embedded.Login;

/** What the application needs around it: a database, and an identity provider. */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

    public static final String SUPERUSER_URL = "samling.test.superuser-url";
    static final String APPLICATION_URL = "samling.test.application-url";
    private @Nullable EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        var started = EmbeddedDatabase.throwaway();
        database = started;
        var settings = new HashMap<String, String>();
        settings.put("samling.database.url", started.url());
        settings.put("samling.database.username", started.application().name());
        settings.put("samling.database.password", started.application().password());
        settings.put("samling.database.owner-username", started.owner().name());
        settings.put("samling.database.owner-password", started.owner().password());
        settings.put(SUPERUSER_URL, superuserUrl(started));
        settings.put(APPLICATION_URL, urlAs(started.application(), started));
        settings.put("samling.oidc.issuer", Tokens.ISSUER);
        settings.put("samling.oidc.audience", Tokens.AUDIENCE);
        settings.put("samling.oidc.jwks-url", publishedKeys());
        settings.put("samling.cursor-secret", "only-for-these-tests");
        settings.put("samling.limits.requests-at-once", "1000000");
        return settings;
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }

    /** Where a test looks past every policy. */
    public static String superuserUrl(EmbeddedDatabase database) {
        return urlAs(database.superuser(), database);
    }

    private static String urlAs(Login login, EmbeddedDatabase database) {
        return "%s%suser=%s&password=%s"
                .formatted(database.url(), database.url().contains("?") ? "&" : "?", login.name(), login.password());
    }

    /** A file with the keys that {@link Tokens} signs with. */
    public static String publishedKeys() {
        try {
            var file = Files.createTempFile("jwks", ".json");
            file.toFile().deleteOnExit();
            Files.writeString(file, Tokens.published());
            return file.toUri().toString();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
