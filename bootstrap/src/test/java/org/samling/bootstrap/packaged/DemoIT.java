package org.samling.bootstrap.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger's first ten minutes. */
class DemoIT {

    private static final String MEMBERS = "/v1/organizations/0190a000-0000-7000-8000-000000000001/members";

    @TempDir
    Path data;

    @Test
    void theDemoStartsIsWalkedThroughAsTheReadmeSaysStopsAndRemembers() throws IOException, InterruptedException {
        try (var demo = new Service("demo", data, Map.of()).awaitReady()) {
            assertThat(demo.output())
                    .contains(
                            demo.address() + "/swagger-ui",
                            "curl -s",
                            "astrid",
                            "kari",
                            "per",
                            "ola",
                            "nils",
                            "sol",
                            "pia");
            assertThat(demo.get(demo.address() + "/swagger-ui/").statusCode()).isEqualTo(200);
            Walk.ofTheReadme().with("SAMLING", demo.address()).isAsWritten();

            try (var second = new Service("demo", data, Map.of())) {
                assertThat(second.awaitEnd()).isNotZero();
                assertThat(second.output()).contains(data.toString()).doesNotContain("\tat ");
            }

            try (var samePorts = demo.another(data.resolve("another"))) {
                assertThat(samePorts.awaitEnd()).isEqualTo(2);
                assertThat(samePorts.output()).contains("-Dquarkus.http.port=").doesNotContain("\tat ");
            }

            assertThat(demo.stop()).isIn(0, 143);
        }
        assertNoServerIsLeft();
        try (var again = new Service("demo", data, Map.of()).awaitReady()) {
            assertThat(again.getAs("astrid", MEMBERS).body()).contains("Ingrid Istad");
            again.kill();
        }
        try (var afterAKill = new Service("demo", data, Map.of()).awaitReady()) {
            assertThat(afterAKill.getAs("astrid", MEMBERS).body()).contains("Ingrid Istad");
            assertThat(afterAKill.stop()).isIn(0, 143);
        }
        assertNoServerIsLeft();
    }

    private void assertNoServerIsLeft() {
        assertThat(ProcessHandle.allProcesses()
                        .map(ProcessHandle::info)
                        .map(info -> info.commandLine().orElse(""))
                        .filter(command -> command.contains(data.toString())))
                .isEmpty();
    }
}
