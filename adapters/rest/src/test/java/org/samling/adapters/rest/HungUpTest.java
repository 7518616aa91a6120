package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Callers who hang up before they are answered, as whoever has a short time-out does again and again. */
@QuarkusTest
@TestProfile(HungUpTest.RoomForTwo.class)
class HungUpTest extends RestTest {

    public static final class RoomForTwo implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("samling.limits.requests-under-way", "2", "quarkus.thread-pool.max-threads", "1");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Tokens.class));
        }
    }

    @TestHTTPResource
    URI address;

    @Inject
    Naps naps;

    /** The first request of all takes long, and so nobody waits for that one. */
    @BeforeEach
    void nobodySleeps() {
        naps.forgetAll();
        as("quick").get("/v1/me");
    }

    @Test
    void whatIsDoneForThemTakesTheirPlaceUntilItIsDone() throws IOException {
        var gone = nap();
        await("the thread is taken", () -> naps.taken() == 1);
        gone.close();
        await("its caller has gone", () -> naps.gone() == 1);
        try (var waiting = nap();
                var oneMore = new Line(address)) {
            await("the other place is taken", () -> naps.wanted() == 2);
            assertThat(oneMore.begin("GET /v1/me", "quick").status()).isEqualTo(503);
            naps.wakeUp(2);
            assertThat(waiting.status()).isEqualTo(200);
        }
        theOthersAreAnswered();
    }

    @Test
    void nothingIsBegunForWhoeverHasGoneBeforeThereIsAThread() throws IOException {
        try (var sleeping = nap()) {
            await("the thread is taken", () -> naps.taken() == 1);
            nap().close();
            await("somebody has gone", () -> naps.gone() == 1);
            naps.wakeUp(2);
            assertThat(sleeping.status()).isEqualTo(200);
        }
        theOthersAreAnswered();
        assertThat(naps.taken()).isEqualTo(1);
    }

    private Line nap() throws IOException {
        return new Line(address).begin("GET " + NapsResource.NAPS, "sleepy");
    }

    /** As soon as there is a place again. */
    private void theOthersAreAnswered() {
        await("a place", () -> as("quick").get("/v1/me").statusCode() == 200);
    }

    private static void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what).until(condition);
    }
}
