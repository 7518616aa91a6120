package org.samling.adapters.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;

/** An operation that takes a body: where it is, a good body for it, and which fields that may have. */
interface BodyOperation {

    ObjectMapper JSON = new ObjectMapper();

    String type();

    String path();

    String body();

    Map<String, FieldSort> fields();

    /** The body with this field. */
    default String with(String field, String value) {
        try {
            var tree = (ObjectNode) JSON.readTree(body());
            tree.remove(field);
            return tree.properties().stream()
                    .map(other -> "\"" + other.getKey() + "\":" + other.getValue() + ",")
                    .collect(Collectors.joining("", "{", "\"" + field + "\":" + value + "}"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
