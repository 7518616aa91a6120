package org.samling.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samling.client.model.Problem;
import org.samling.client.model.Request;

/** Carries calls to the service, and answers back. What the service could not take now, and may be sent twice, is. */
final class Transport {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration WAIT_UNLESS_TOLD = Duration.ofSeconds(1);
    private static final Pattern FILLED_IN = Pattern.compile("\\{}");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final HttpClient client;
    private final String address;
    private final Supplier<String> token;
    private final @Nullable String language;
    private final int retries;

    Transport(HttpClient client, URI address, Supplier<String> token, @Nullable String language, int retries) {
        this.client = client;
        this.address = address.toString().replaceFirst("/+$", "");
        this.token = token;
        this.language = language;
        this.retries = retries;
    }

    Transport inLanguage(String other) {
        return new Transport(client, URI.create(address), token, other, retries);
    }

    Transport retrying(int times) {
        return new Transport(client, URI.create(address), token, language, times);
    }

    <T> T send(Call call, Class<T> type) {
        return read(sent(call), type);
    }

    void send(Call call) {
        sent(call);
    }

    private HttpResponse<String> sent(Call call) {
        var retriesLeft = retries;
        while (true) {
            var response = exchange(call);
            if (response.statusCode() < 400) {
                return response;
            }
            var problem = problem(response);
            if (retriesLeft == 0 || !maySendAgain(call, problem)) {
                throw problem;
            }
            retriesLeft--;
            sleep(problem.retryAfter().orElse(WAIT_UNLESS_TOLD));
        }
    }

    /** What was turned away at the door had no effect; of what was unavailable nobody knows. */
    private static boolean maySendAgain(Call call, SamlingProblem problem) {
        var soonEnough = problem.retryAfter().orElse(WAIT_UNLESS_TOLD).compareTo(LONGEST_WAIT) <= 0;
        return soonEnough && (problem.status() == 429 || (problem.status() == 503 && call.isSafeTwice()));
    }

    private HttpResponse<String> exchange(Call call) {
        try {
            return client.send(request(call), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private HttpRequest request(Call call) {
        var request = HttpRequest.newBuilder(uri(call))
                .timeout(LONGEST_ANSWER)
                .method(call.method(), body(call.body()))
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json, application/problem+json");
        if (language != null) {
            request.header("Accept-Language", language);
        }
        call.headers().forEach(request::header);
        return request.build();
    }

    private static BodyPublisher body(@Nullable Request request) {
        try {
            return request == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(JSON.writeValueAsString(request));
        } catch (JacksonException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    private URI uri(Call call) {
        var values = List.of(call.filledIn()).iterator();
        var path = FILLED_IN
                .matcher(call.path())
                .replaceAll(
                        gap -> Matcher.quoteReplacement(encoded(values.next()).replace("+", "%20")));
        var query = call.query().entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create(address + path + (query.isEmpty() ? "" : "?" + query));
    }

    /** As it would stand in a body. */
    private static String encoded(Object value) {
        return URLEncoder.encode(JSON.valueToTree(value).asText(), UTF_8);
    }

    /** The ETag becomes an attribute of the thing that it came with. */
    private static <T> T read(HttpResponse<String> response, Class<T> type) {
        try {
            var json = JSON.readTree(response.body());
            if (json instanceof ObjectNode thing) {
                response.headers().firstValue("ETag").ifPresent(etag -> thing.put("etag", etag));
            }
            return JSON.treeToValue(json, type);
        } catch (JacksonException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SamlingProblem problem(HttpResponse<String> response) {
        var retryAfter = response.headers()
                .firstValue("Retry-After")
                .filter(text -> SECONDS.matcher(text).matches())
                .map(Long::parseLong)
                .map(Duration::ofSeconds)
                .orElse(null);
        return new SamlingProblem(told(response), retryAfter);
    }

    private static Problem told(HttpResponse<String> response) {
        var isProblem = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("application/problem+json"))
                .isPresent();
        return isProblem
                ? read(response, Problem.class)
                : new Problem(
                        "about:blank",
                        "Not from the service",
                        response.statusCode(),
                        "Something on the way to the service answered: " + response.body(),
                        response.uri().getPath(),
                        SamlingProblem.NOT_FROM_THE_SERVICE,
                        "",
                        List.of(),
                        List.of());
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private static UncheckedIOException interrupted(InterruptedException interruption) {
        Thread.currentThread().interrupt();
        var failure = new InterruptedIOException();
        failure.initCause(interruption);
        return new UncheckedIOException(failure);
    }
}
