package org.samling.adapters.rest.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;

/** A copy of the document, to be scribbled on. */
record Draft(ObjectNode document) {

    static Draft of(JsonNode document) {
        return new Draft(document.deepCopy());
    }

    /** With these operations only. */
    Draft keeping(Set<String> operations) {
        for (var path : document.path("paths")) {
            ((ObjectNode) path)
                    .properties()
                    .removeIf(method -> !operations.contains(
                            method.getValue().path("operationId").asText()));
        }
        return this;
    }

    ObjectNode at(String pointer) {
        if (document.at(pointer) instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException("The document has no object at " + pointer);
    }

    ObjectNode schema(String name) {
        return at("/components/schemas/" + name);
    }

    ObjectNode property(String schema, String name) {
        return at("/components/schemas/" + schema + "/properties/" + name);
    }

    ObjectNode operation(String id) {
        for (var path : document.path("paths")) {
            for (var operation : path) {
                if (operation.path("operationId").asText().equals(id)) {
                    return (ObjectNode) operation;
                }
            }
        }
        throw new IllegalArgumentException("The document has no operation " + id);
    }

    ObjectNode parameter(String operation, String name) {
        for (var parameter : operation(operation).path("parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                return (ObjectNode) parameter;
            }
        }
        throw new IllegalArgumentException("%s has no parameter %s".formatted(operation, name));
    }

    void withoutParameter(String operation, String name) {
        take(operation(operation).withArray("parameters"), parameter(operation, name));
    }

    void withoutOperation(String id) {
        for (var path : document.path("paths")) {
            ((ObjectNode) path)
                    .properties()
                    .removeIf(method ->
                            method.getValue().path("operationId").asText().equals(id));
        }
    }

    void withoutProperty(String schema, String name) {
        at("/components/schemas/" + schema + "/properties").remove(name);
        optional(schema, name);
    }

    void required(String schema, String name) {
        schema(schema).withArray("required").add(name);
    }

    void optional(String schema, String name) {
        take(schema(schema).withArray("required"), new TextNode(name));
    }

    void mayBeNull(ObjectNode plain) {
        var type = plain.get("type").asText();
        plain.putArray("type").add(type).add("null");
    }

    static void rename(ObjectNode object, String before, String after) {
        object.set(after, object.remove(before));
    }

    private static void take(ArrayNode list, JsonNode item) {
        for (var each = list.elements(); each.hasNext(); ) {
            if (each.next().equals(item)) {
                each.remove();
                return;
            }
        }
    }
}
