package org.samling.adapters.rest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Callers whose bodies are slow to arrive hold no place among the requests under way, and no thread. */
@QuarkusTest
@TestProfile(SlowBodyTest.RoomForTwo.class)
class SlowBodyTest extends RestTest {

    private static final int SLOW_ONES = 20;
    /** Shorter than the time-out, after which everybody would have stepped out. */
    private static final Duration LONGEST_WAY_OUT = Duration.ofSeconds(5);

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final String BODY = "{\"language\": \"nn\"}";

    @TestHTTPResource
    URI address;

    public static final class RoomForTwo implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "samling.limits.requests-under-way", "2",
                    "samling.limits.body-time-out", "10s",
                    "samling.limits.body-bytes-unfinished", "100000",
                    "quarkus.thread-pool.max-threads", "2");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Tokens.class));
        }
    }

    @Test
    void theOthersAreAnsweredMeanwhileAndSoIsWhoeverFinishesInTime() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (int number = 0; number < SLOW_ONES; number++) {
                slow.add(beginning());
                theOthersAreAnswered();
            }
            for (var waiting : slow) {
                assertThat(isAnswered(waiting)).isFalse();
            }
            var last = beginning();
            slow.add(last);
            last.getOutputStream().write(BODY.substring(1).getBytes(US_ASCII));
            assertThat(firstLine(last)).startsWith("HTTP/1.1 200");
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    /** As soon as the slow one, which comes in at first, has stepped out. */
    private void theOthersAreAnswered() {
        Awaitility.await().atMost(LONGEST_WAY_OUT).untilAsserted(() -> {
            as("quick").get("/v1/me").then().statusCode(200);
            as("quick")
                    .contentType(PATCH)
                    .body(BODY)
                    .patch("/v1/me/notification-preferences")
                    .then()
                    .statusCode(200);
        });
    }

    @Test
    void whoDoesNotFinishInTimeIsHungUpOn() throws IOException {
        try (var slow = beginning()) {
            assertThat(firstLine(slow)).isEmpty();
        }
    }

    @Test
    void whatIsKeptOfAllThatIsUnfinishedIsBounded() throws IOException {
        try (var large = beginning(200_000, " ".repeat(120_000))) {
            assertThat(firstLine(large)).startsWith("HTTP/1.1 503");
        }
        theOthersAreAnswered();
    }

    private static boolean isAnswered(Socket socket) throws IOException {
        return socket.getInputStream().available() > 0;
    }

    private Socket beginning() throws IOException {
        return beginning(BODY.length(), BODY.substring(0, 1));
    }

    private Socket beginning(int length, String beginning) throws IOException {
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout((int) LONGEST_ANSWER.toMillis());
        socket.getOutputStream().write("""
                PATCH /v1/me/notification-preferences HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: %s\r
                Content-Length: %d\r
                \r
                %s""".formatted(Tokens.of("slow"), PATCH, length, beginning)
                .getBytes(US_ASCII));
        return socket;
    }

    private static String firstLine(Socket socket) throws IOException {
        var line = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
        return line == null ? "" : line;
    }
}
