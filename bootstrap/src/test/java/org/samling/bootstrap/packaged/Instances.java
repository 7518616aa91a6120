package org.samling.bootstrap.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.samling.bootstrap.whole.Tokens;

/** Several instances of the service; each request goes to any of them. */
public final class Instances implements AutoCloseable {

    public static final String PLATFORM_ADMIN = "platform-admin";

    private final List<String> addresses;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public Instances(Service... services) {
        this(List.of(services).stream().map(Service::address).toList());
    }

    /** What is reached at these addresses. */
    public Instances(List<String> addresses) {
        this.addresses = addresses;
    }

    public JsonPath created(String path, String subject, String body) {
        return expected(201, post(path, subject, body));
    }

    public JsonPath done(HttpResponse<String> answer) {
        return expected(200, answer);
    }

    public HttpResponse<String> get(String path, String subject) {
        return send("GET", path, subject, "");
    }

    public HttpResponse<String> post(String path, String subject, String body) {
        return send("POST", path, subject, body);
    }

    public HttpResponse<String> patch(String path, String subject, String body) {
        return send("PATCH", path, subject, body);
    }

    public HttpResponse<String> delete(String path, String subject) {
        return send("DELETE", path, subject, "");
    }

    private HttpResponse<String> send(String method, String path, String subject, String body) {
        var token = Tokens.of(subject, subject.equals(PLATFORM_ADMIN));
        var request = HttpRequest.newBuilder(URI.create(any() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .method(method, BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header(
                    "Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String any() {
        return addresses.get(ThreadLocalRandom.current().nextInt(addresses.size()));
    }

    private static JsonPath expected(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new JsonPath(answer.body());
    }

    @Override
    public void close() {
        client.close();
    }
}
