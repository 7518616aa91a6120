package org.samling.bootstrap.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;

/** A start as in production: what it refuses, and what it does not have. */
class ProductionIT {

    @TempDir
    Path data;

    @Test
    void withoutADatabaseItSaysWhatToSetAndStartsNone() {
        try (var service = new Service("start", data, Map.of())) {
            assertThat(service.awaitEnd()).isEqualTo(2);
            assertThat(service.output()).contains("SAMLING_DATABASE_URL");
            assertThat(data).isEmptyDirectory();
        }
    }

    @Test
    void aRoleThatCouldBypassThePoliciesIsRefused() {
        try (var database = EmbeddedDatabase.throwaway()) {
            var environment = Environment.bare(database);
            environment.put("SAMLING_DATABASE_USERNAME", database.superuser().name());
            environment.put("SAMLING_DATABASE_PASSWORD", database.superuser().password());
            try (var service = new Service("start", data, environment)) {
                assertThat(service.awaitEnd()).isNotZero();
                assertThat(service.output()).contains(database.superuser().name());
            }
        }
    }

    @Test
    void thereAreNoDemoTokensAndNoTryOutPage() {
        try (var database = EmbeddedDatabase.throwaway();
                var service = new Service("start", data, Environment.bare(database)).awaitReady()) {
            assertThat(service.get(service.address() + "/demo/tokens/kari").statusCode())
                    .isEqualTo(404);
            assertThat(service.get(service.address() + "/demo/tokens").statusCode())
                    .isEqualTo(404);
            assertThat(service.get(service.address() + "/swagger-ui/").statusCode())
                    .isEqualTo(404);
            assertThat(service.get(service.address() + "/health/ready").statusCode())
                    .isEqualTo(404);
            assertThat(service.get(service.address() + "/openapi").statusCode()).isEqualTo(200);
            assertThat(service.get(service.address() + "/v1/me").statusCode()).isEqualTo(401);
            assertThat(service.get(service.management() + "/metrics").body())
                    .contains("http_server_requests_seconds", "agroal_");
            service.askToStop();
            service.await(
                    "readiness to go down first",
                    () -> service.get(service.management() + "/health/ready").statusCode() == 503);
            assertThat(service.get(service.address() + "/openapi").statusCode()).isEqualTo(200);
            assertThat(service.awaitEnd()).isIn(0, 143);
            assertThat(service.output()).contains("{\"timestamp\"");
        }
    }
}
