package org.samling.bootstrap.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database that answers no more: everybody who reads is told to come back later, later it goes on, and the demo still stops
 * when it is asked to. What becomes of acts, how long several processes take for an answer and to recover, and what they need
 * meanwhile, is left to {@code proof.outage.HangingDatabaseIT}.
 */
class HangIT {

    private static final int CALLERS = 100;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

    @TempDir
    Path data;

    @Test
    void aHangingDatabaseIsTemporarilyUnavailableAndRecoversByItself()
            throws IOException, InterruptedException, ExecutionException {
        try (var demo = new Service("demo", data, Map.of()).awaitReady()) {
            var token = demo.get(demo.address() + "/demo/tokens/kari").body().strip();
            var postgres = ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("cluster/postmaster.pid"))
                            .getFirst()
                            .strip()))
                    .orElseThrow();
            signal("-STOP", postgres);
            try {
                var answers = allAtOnce(demo, token);
                assertThat(answers.stream()
                                .collect(Collectors.groupingBy(HttpResponse::statusCode, Collectors.counting())))
                        .containsOnlyKeys(503);
                assertThat(answers)
                        .allSatisfy(answer -> assertThat(answer.headers().firstValue("Retry-After"))
                                .isPresent());
                assertThat(demo.get(demo.management() + "/health/live").statusCode())
                        .isEqualTo(200);
            } finally {
                signal("-CONT", postgres);
            }
            demo.await("the first answer after it", () -> me(demo, token).statusCode() == 200);
            assertThat(demo.stop()).isIn(0, 143);
        }
    }

    private static List<HttpResponse<String>> allAtOnce(Service demo, String token)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<HttpResponse<String>>();
            for (Future<HttpResponse<String>> answer : threads.invokeAll(IntStream.range(0, CALLERS)
                    .<Callable<HttpResponse<String>>>mapToObj(number -> () -> me(demo, token))
                    .toList())) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static HttpResponse<String> me(Service demo, String token) {
        return demo.get(demo.address() + "/v1/me", LONGEST_ANSWER, "Authorization", "Bearer " + token);
    }

    private static void signal(String signal, ProcessHandle postmaster) throws IOException, InterruptedException {
        var everybody = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .map(process -> Long.toString(process.pid()));
        var words = Stream.concat(Stream.of("kill", signal), everybody).toList();
        assertThat(new ProcessBuilder(words).inheritIO().start().waitFor()).isZero();
    }
}
