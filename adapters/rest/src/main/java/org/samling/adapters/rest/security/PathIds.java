package org.samling.adapters.rest.security;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids as they are written in paths and parameters: 36 characters, nothing shorter. */
public final class PathIds {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private PathIds() {}

    public static Optional<UUID> read(@Nullable String written) {
        return written != null && UUID_TEXT.matcher(written).matches()
                ? Optional.of(UUID.fromString(written))
                : Optional.empty();
    }
}
