package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samling.bootstrap.whole.Document.Endpoint;

/** Somebody who keeps what was read, and wants to be sent only what has changed since. */
final class Reader {

    private static final int DIGITS = 16;

    private final Map<Endpoint, String> kept = new HashMap<>();

    /** The tag of what is kept of it now. */
    String read(Question question) {
        var tag = kept.get(question.endpoint());
        var answer = question.ask(tag == null ? Map.of() : Map.of("If-None-Match", tag));
        var told = Objects.requireNonNull(answer.header("ETag"), () -> question + ": " + answer.asString());
        assertThat(Set.of(200, 304)).as("%s: %s", question, answer.asString()).contains(answer.statusCode());
        mustFit(question, answer, tag, told);
        kept.put(question.endpoint(), told);
        return told;
    }

    /** What is sent is new and has the tag that says so, or is what is kept already. */
    private static void mustFit(Question question, Response answer, @Nullable String kept, String told) {
        if (answer.statusCode() == 304) {
            assertThat(told).as("%s, not sent again", question).isEqualTo(kept);
        } else {
            assertThat(told)
                    .as("%s: %s", question, answer.asString())
                    .isNotEqualTo(kept)
                    .endsWith("-" + digest(answer.asString()) + "\"");
        }
    }

    private static String digest(String shown) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(shown.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
