package org.samling.adapters.rest.conditional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes a representation out once, for its bytes are needed for its ETag. */
@Singleton
public class Rendering {

    private final ObjectMapper json;

    Rendering(ObjectMapper json) {
        this.json = json;
    }

    /** A representation as it goes out. */
    public record Rendered(String json, String etag) {}

    public Rendered render(Representation representation) {
        try {
            var bytes = json.writeValueAsBytes(representation);
            return new Rendered(
                    new String(bytes, StandardCharsets.UTF_8), ETags.tag(representation.revisionNumber(), bytes));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
