package org.samling.bootstrap.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.contract.CommittedDocument;

/** An operation as the document describes it. */
record Described(
        String operationId,
        String path,
        List<Parameter> parameters,
        @Nullable Content content) {

    /** Where a parameter stands. */
    enum In {
        PATH,
        QUERY,
        HEADER
    }

    record Parameter(In in, String name, Shape shape) {}

    record Content(String type, Shape shape, boolean required) {}

    static List<Described> all() {
        try {
            var document = CommittedDocument.tree();
            var shapes = new ShapeReading(document);
            var all = new ArrayList<Described>();
            document.get("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().stream()
                            .filter(operation -> operation.getValue().has("operationId"))
                            .forEach(operation -> all.add(read(path.getKey(), operation.getValue(), shapes))));
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Stream<Parameter> parameters(In in) {
        return parameters.stream().filter(parameter -> parameter.in == in);
    }

    boolean has(In in, String name) {
        return parameters(in).anyMatch(parameter -> parameter.name.equals(name));
    }

    /** Whether there is more to vary than headers. */
    boolean isVariable() {
        return content != null || parameters(In.QUERY).findAny().isPresent();
    }

    private static Described read(String path, JsonNode operation, ShapeReading shapes) {
        return new Described(
                operation.get("operationId").asText(),
                path,
                StreamSupport.stream(operation.path("parameters").spliterator(), false)
                        .map(parameter -> new Parameter(
                                In.valueOf(parameter.get("in").asText().toUpperCase(Locale.ROOT)),
                                parameter.get("name").asText(),
                                shapes.shape(parameter.get("schema"))))
                        .toList(),
                operation.has("requestBody") ? content(operation.get("requestBody"), shapes) : null);
    }

    private static Content content(JsonNode body, ShapeReading shapes) {
        var content = body.get("content").properties().iterator().next();
        return new Content(
                content.getKey(),
                shapes.shape(content.getValue().get("schema")),
                body.path("required").asBoolean(false));
    }

    @Override
    public String toString() {
        return operationId;
    }
}
