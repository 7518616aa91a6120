package org.samling.adapters.persistence.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes to PostgreSQL as JSON: in {@code jsonb} columns, or as the rows of a statement that writes many. Values are
 * written as a client knows them, and can be read when the classes of today are gone. It has a mapper of its own: how
 * answers look must not change what is stored.
 */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, @Nullable Object>> FACTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private Json() {}

    public static String write(Map<String, ?> object) {
        return write((Object) object);
    }

    public static String write(List<? extends Map<String, ?>> objects) {
        return write((Object) objects);
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(asWritten(value));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    public static Map<String, @Nullable Object> facts(String stored) {
        return read(stored, FACTS);
    }

    public static Map<String, String> texts(String stored) {
        return read(stored, TEXTS);
    }

    private static @Nullable Object asWritten(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean yes -> yes;
            case Number number -> number;
            case Enum<?> constant -> WireForm.of(constant);
            case Collection<?> values -> values.stream().map(Json::asWritten).toList();
            case Map<?, ?> object -> asWritten(object);
            default -> value.toString();
        };
    }

    private static Map<String, @Nullable Object> asWritten(Map<?, ?> object) {
        var written = new LinkedHashMap<String, @Nullable Object>();
        object.forEach((name, value) -> written.put(String.valueOf(name), asWritten(value)));
        return written;
    }

    private static <T> T read(String stored, TypeReference<T> type) {
        try {
            return MAPPER.readValue(stored, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
