package org.samling.bootstrap.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jose4j.lang.JoseException;
import org.samling.bootstrap.Settings;

/**
 * What the demo does before the application starts: makes its key, and presents itself as the identity provider.
 */
public final class Demo {

    private static final String AUDIENCE = "samling";

    private Demo() {}

    public static void prepare(Settings settings, Path folder) {
        try {
            Path keys = DemoKey.in(folder).publishIn(folder);
            String port = settings.get("quarkus.http.port").orElse("8080");
            System.setProperty("samling.data", folder.toString());
            System.setProperty("samling.oidc.issuer", "http://localhost:" + port + "/demo");
            System.setProperty("samling.oidc.audience", AUDIENCE);
            System.setProperty("samling.oidc.jwks-url", keys.toUri().toString());
            System.setProperty("quarkus.profile", "prod,demo");
        } catch (IOException failure) {
            throw new UncheckedIOException("The demo's key could not be kept in " + folder, failure);
        } catch (JoseException failure) {
            throw new IllegalStateException("The demo's key in " + folder + " is not a key", failure);
        }
    }
}
