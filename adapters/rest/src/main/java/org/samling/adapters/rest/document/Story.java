package org.samling.adapters.rest.document;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * The examples, which all tell one story. Of a schema it tells what is particular; what refers to another schema is told
 * there.
 */
final class Story {

    private final Chronicle told = Told.yaml("story.yaml", new TypeReference<>() {});
    private final Map<String, Schema> schemas;

    /**
     * @param schemas what a thing of this schema looks like in the story
     * @param answers where an operation's answer differs from that
     */
    private record Chronicle(Map<String, Map<String, Object>> schemas, Map<String, Map<String, Object>> answers) {}

    Story(OpenAPI document) {
        this.schemas = document.getComponents().getSchemas();
    }

    void tell(OpenAPI document) {
        schemas.forEach((name, schema) -> {
            if (isObject(schema)) {
                var example = example(name);
                schema.setExamples(List.of(example));
                schema.getProperties().forEach((property, value) -> illustrate(value, example.get(property)));
            }
        });
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(this::tell);
    }

    private void tell(Operation operation) {
        var different = told.answers().get(operation.getOperationId());
        if (different == null) {
            return;
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.getContent().getMediaTypes().values().forEach(type -> {
                    var answer = new LinkedHashMap<>(example(named(type.getSchema())));
                    answer.putAll(different);
                    type.setExample(answer);
                });
            }
        });
    }

    private Map<String, Object> example(String name) {
        var particular = told.schemas().getOrDefault(name, Map.of());
        var schema = Objects.requireNonNull(schemas.get(name));
        var example = new LinkedHashMap<String, Object>();
        schema.getProperties().forEach((property, value) -> {
            if (particular.containsKey(property)) {
                example.put(property, particular.get(property));
            } else if (schema.getRequired() != null && schema.getRequired().contains(property)) {
                example.put(property, example(value));
            }
        });
        return example;
    }

    private @Nullable Object example(Schema property) {
        if (property.getItems() != null && property.getItems().getRef() != null) {
            return List.of(example(named(property.getItems())));
        }
        if (property.getAnyOf() != null && property.getAnyOf().getFirst().getRef() != null) {
            return example(named(property.getAnyOf().getFirst()));
        }
        return property.getRef() == null ? null : example(named(property));
    }

    private static void illustrate(Schema property, @Nullable Object value) {
        var plain = property.getRef() == null && property.getAnyOf() == null;
        property.setExamples(plain && value != null ? List.of(value) : null);
    }

    private static boolean isObject(Schema schema) {
        return schema.getType() != null && schema.getType().contains(SchemaType.OBJECT);
    }

    static String named(Schema schema) {
        var ref = schema.getRef();
        return ref.substring(ref.lastIndexOf('/') + 1);
    }
}
