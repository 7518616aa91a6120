package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Callers whose bodies are slow to arrive hold no place among the requests under way, and no thread. */
@QuarkusTest
@TestProfile(SlowBodyTest.RoomForTwo.class)
class SlowBodyTest extends RestTest {

    private static final int SLOW_ONES = 20;
    private static final int ROOM_FOR = 8;
    private static final int KEPT = 12_000;

    /** Shorter than the time-out, after which everybody would have stepped out. */
    private static final Duration LONGEST_WAY_OUT = Duration.ofSeconds(5);

    private static final String BODY = "{\"language\": \"nn\"}";

    @TestHTTPResource
    URI address;

    public static final class RoomForTwo implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "samling.limits.requests-under-way", "2",
                    "samling.limits.body-time-out", "10s",
                    "samling.limits.body-bytes-unfinished", Integer.toString(ROOM_FOR * KEPT),
                    "quarkus.thread-pool.max-threads", "2");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Tokens.class));
        }
    }

    /** The first requests of all take long, for which nobody is to blame who is slow. */
    @BeforeEach
    void whatIsNeededForAnAnswerIsLoaded() {
        read();
        write();
    }

    @Test
    void theOthersAreAnsweredMeanwhileAndSoIsWhoeverFinishesInTime() throws IOException {
        var slow = new ArrayList<Line>();
        try {
            for (int number = 0; number < SLOW_ONES; number++) {
                slow.add(beginning());
                theOthersAreAnswered();
            }
            for (var waiting : slow) {
                assertThat(waiting.isAnswered()).isFalse();
            }
            var last = beginning();
            slow.add(last);
            last.send(BODY.substring(1));
            assertThat(last.status()).isEqualTo(200);
        } finally {
            for (var line : slow) {
                line.close();
            }
        }
    }

    /** As soon as the slow one, which comes in at first, has stepped out. */
    private void theOthersAreAnswered() {
        Awaitility.await().atMost(LONGEST_WAY_OUT).untilAsserted(() -> {
            assertThat(read().statusCode()).isEqualTo(200);
            assertThat(write().statusCode()).isEqualTo(200);
        });
    }

    private Response read() {
        return as("quick").get("/v1/me");
    }

    private Response write() {
        return as("quick").contentType(PATCH).body(BODY).patch("/v1/me/notification-preferences");
    }

    @Test
    void whoDoesNotFinishInTimeIsHungUpOn() throws IOException {
        try (var slow = beginning()) {
            assertThat(slow.status()).isZero();
        }
    }

    @Test
    void whatIsKeptOfOneCallerIsBoundedAndLeavesRoomForTheOthers() throws IOException {
        try (var large = large("slow")) {
            theOthersAreAnswered();
            try (var another = large("slow")) {
                assertThat(another.status()).isEqualTo(503);
            }
            try (var ofAnother = large("another")) {
                theOthersAreAnswered();
                assertThat(ofAnother.isAnswered()).isFalse();
            }
            assertThat(large.isAnswered()).isFalse();
        }
    }

    @Test
    void whatIsKeptOfAllIsBoundedAndWhoIsNotWaitedForIsAnsweredAllTheSame() throws IOException {
        var slow = new ArrayList<Line>();
        try {
            for (int caller = 0; caller < ROOM_FOR; caller++) {
                slow.add(large("slow-" + caller));
                theOthersAreAnswered();
            }
            try (var oneMore = large("one-more")) {
                assertThat(oneMore.status()).isEqualTo(503);
            }
            theOthersAreAnswered();
        } finally {
            for (var line : slow) {
                line.close();
            }
        }
    }

    /** All but its end. */
    private Line large(String subject) throws IOException {
        return beginning(subject, KEPT + BODY.length(), " ".repeat(KEPT));
    }

    private Line beginning() throws IOException {
        return beginning("slow", BODY.length(), BODY.substring(0, 1));
    }

    private Line beginning(String subject, int length, String beginning) throws IOException {
        return new Line(address)
                .begin(
                        "PATCH /v1/me/notification-preferences",
                        subject,
                        "Content-Type: " + PATCH,
                        "Content-Length: " + length)
                .send(beginning);
    }
}
