package org.samling.client.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sent. It knows which attributes were set, to null too: in a request to change something, what was not set stays,
 * and what was set to null is cleared. It does not change; each method that sets something returns another one.
 */
public abstract class Request {

    private final Map<String, @Nullable Object> attributes;

    Request(Map<String, @Nullable Object> attributes) {
        this.attributes = attributes;
    }

    /** Names and values, by turns. */
    static Map<String, @Nullable Object> given(@Nullable Object... namesAndValues) {
        var given = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return given;
    }

    final Map<String, @Nullable Object> with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(attributes);
        more.put(name, value);
        return more;
    }

    @JsonValue
    final Map<String, @Nullable Object> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Request request
                && request.getClass() == getClass()
                && request.attributes.equals(attributes);
    }

    @Override
    public final int hashCode() {
        return attributes.hashCode();
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + attributes;
    }
}
