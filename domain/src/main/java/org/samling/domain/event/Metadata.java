package org.samling.domain.event;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation keeps with its events for purposes of its own: a JSON object, which nobody here looks into.
 *
 * @param json the object as it was written
 */
public record Metadata(String json) {

    public static final int LARGEST_BYTES = 16 * 1024;

    int bytes() {
        return json.getBytes(StandardCharsets.UTF_8).length;
    }

    /** What somebody wants changed in it. */
    @FunctionalInterface
    public interface Changes {
        Metadata appliedTo(@Nullable Metadata current);
    }
}
