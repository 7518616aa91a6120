package org.samling.bootstrap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.bootstrap.database.DatabaseChoice.OWNER_PASSWORD;
import static org.samling.bootstrap.database.DatabaseChoice.OWNER_USERNAME;
import static org.samling.bootstrap.database.DatabaseChoice.PASSWORD;
import static org.samling.bootstrap.database.DatabaseChoice.URL;
import static org.samling.bootstrap.database.DatabaseChoice.USERNAME;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samling.bootstrap.Settings;

class DatabaseChoiceTest {

    private static final Path FOLDER = Path.of("data");
    private static final Settings NOTHING = new Settings(Map.of(), Map.of());
    private static final Settings URL_ONLY = new Settings(Map.of(URL, "jdbc:postgresql://db/samling"), Map.of());
    private static final Settings EVERYTHING = new Settings(
            Map.of(URL, "jdbc:postgresql://db/samling", USERNAME, "app", PASSWORD, "a"),
            Map.of(
                    "SAMLING_DATABASE_OWNER_USERNAME", "owner",
                    "SAMLING_DATABASE_OWNER_PASSWORD", "o",
                    "SAMLING_OIDC_ISSUER", "https://id.example.org",
                    "SAMLING_OIDC_AUDIENCE", "samling",
                    "SAMLING_OIDC_JWKS_URL", "https://id.example.org/keys",
                    "SAMLING_CURSOR_SECRET", "s"));

    @Test
    void takesTheServerThatWasNamed() {
        assertThat(DatabaseChoice.of(EVERYTHING, false, FOLDER)).isEqualTo(new DatabaseChoice.Configured());
    }

    @Test
    void neverStartsTheDemoOnSomethingReal() {
        assertThat(DatabaseChoice.of(EVERYTHING, true, FOLDER)).isInstanceOf(DatabaseChoice.DemoOnSomethingReal.class);
        assertThat(DatabaseChoice.of(URL_ONLY, true, FOLDER))
                .isEqualTo(new DatabaseChoice.DemoOnSomethingReal(List.of(URL)));
    }

    @Test
    void bringsItsOwnForTheDemo() {
        assertThat(DatabaseChoice.of(NOTHING, true, FOLDER)).isEqualTo(new DatabaseChoice.Embedded(FOLDER));
    }

    @Test
    void neverBringsItsOwnInProduction() {
        assertThat(DatabaseChoice.of(NOTHING, false, FOLDER))
                .isEqualTo(new DatabaseChoice.Missing(List.of(
                        URL,
                        USERNAME,
                        PASSWORD,
                        OWNER_USERNAME,
                        OWNER_PASSWORD,
                        "samling.oidc.issuer",
                        "samling.oidc.audience",
                        "samling.oidc.jwks-url",
                        "samling.cursor-secret")));
    }

    @Test
    void saysExactlyWhatToSet() {
        assertThat(new DatabaseChoice.Missing(List.of(URL, OWNER_PASSWORD)).advice())
                .contains("SAMLING_DATABASE_URL", "-Dsamling.database.url=")
                .contains("SAMLING_DATABASE_OWNER_PASSWORD", "-Dsamling.database.owner-password=")
                .doesNotContain("SAMLING_DATABASE_USERNAME")
                .contains("./samling demo");
    }
}
