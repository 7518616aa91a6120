package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateLimitTest.ThreeAtOnce.class)
class RateLimitTest extends RestTest {

    public static final class ThreeAtOnce implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("samling.limits.requests-at-once", "3", "samling.limits.requests-per-second", "1");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Tokens.class));
        }
    }

    @Test
    void aCallerWhoSendsTooManyRequestsWaitsAndTheOthersDoNot() {
        for (int sent = 0; sent < 3; sent++) {
            as("eager").get("/v1/me").then().statusCode(200);
        }
        // A slow machine gives the caller time to earn another request, and one more; not all of these.
        var refused = Stream.generate(() -> as("eager").get("/v1/me"))
                .limit(200)
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow();
        refused.then().statusCode(429).body("code", equalTo("too_many_requests"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        as("patient").get("/v1/me").then().statusCode(200);
    }
}
