package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are refused before their body was read, and what becomes of the connection. */
@QuarkusTest
class RefusedEarlyTest extends RestTest {

    private static final String NOBODY_MAY = "POST /v1/organizations";
    private static final String JSON = "Content-Type: application/json";
    private static final String IN_PIECES = "Transfer-Encoding: chunked";
    private static final int LARGE = 200_000;
    private static final int TOO_LARGE = 300_000;
    private static final Duration LONGEST_PATIENCE = Duration.ofSeconds(7);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(20);

    @TestHTTPResource
    URI address;

    /** For longer than somebody is borne with who goes on sending. */
    @ParameterizedTest
    @ValueSource(ints = {2, LARGE})
    void whoeverHasSentEverythingKeepsTheConnection(int length) throws IOException {
        try (var busy = new Line(address);
                var idle = new Line(address)) {
            for (var line : List.of(busy, idle)) {
                line.begin(NOBODY_MAY, "somebody", JSON, "Content-Length: " + length)
                        .send(" ".repeat(length));
                assertThat(line.status()).isEqualTo(403);
            }
            Awaitility.await()
                    .during(LONGEST_PATIENCE)
                    .atMost(LONGEST_FAREWELL)
                    .until(() -> busy.begin("GET /v1/me", "somebody").status() == 200);
            assertThat(idle.begin("GET /v1/me", "somebody").status()).isEqualTo(200);
        }
    }

    @Test
    void whoeverGoesOnSendingIsCutOff() throws IOException {
        try (var line = new Line(address).begin(NOBODY_MAY, "somebody", JSON, IN_PIECES)) {
            assertThat(line.status()).isEqualTo(403);
            mustBeCutOff(line);
        }
    }

    @Test
    void whoeverSendsTooMuchReadsWhyAndIsCutOff() throws IOException {
        try (var line = new Line(address)
                .begin("PATCH /v1/me/notification-preferences", "somebody", "Content-Type: " + PATCH, IN_PIECES)) {
            line.send(piece(TOO_LARGE));
            assertThat(line.status()).isEqualTo(413);
            mustBeCutOff(line);
        }
    }

    private static void mustBeCutOff(Line line) {
        Awaitility.await()
                .atMost(LONGEST_FAREWELL)
                .until(() -> catchThrowable(() -> line.send(piece(1))) instanceof IOException);
    }

    private static String piece(int length) {
        return "%x\r\n%s\r\n".formatted(length, " ".repeat(length));
    }
}
