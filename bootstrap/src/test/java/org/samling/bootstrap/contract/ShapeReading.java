package org.samling.bootstrap.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.stream.StreamSupport;

/** Reads the schemas of the document. One that is of a sort that no schema was yet is not passed over, but fails. */
record ShapeReading(JsonNode document) {

    Shape.Field field(JsonNode schema, boolean required) {
        return new Shape.Field(shape(schema), required, mayBeNull(schema));
    }

    Shape shape(JsonNode schema) {
        if (schema.has("$ref")) {
            return shape(document.at(schema.get("$ref").asText().substring(1)));
        }
        if (schema.has("anyOf")) {
            return StreamSupport.stream(schema.get("anyOf").spliterator(), false)
                    .filter(choice -> !type(choice).equals("null"))
                    .map(this::shape)
                    .findFirst()
                    .orElseThrow();
        }
        return switch (type(schema)) {
            case "string" -> string(schema);
            case "integer" ->
                new Shape.Whole(
                        schema.path("minimum").asInt(Integer.MIN_VALUE),
                        schema.path("maximum").asInt(Integer.MAX_VALUE));
            case "number" ->
                new Shape.Decimal(
                        schema.path("minimum").asDouble(-Double.MAX_VALUE),
                        schema.path("maximum").asDouble(Double.MAX_VALUE));
            case "boolean" -> new Shape.YesNo();
            case "array" ->
                new Shape.Several(
                        shape(schema.get("items")),
                        schema.path("minItems").asInt(0),
                        schema.path("maxItems").asInt(Shape.ANY_LENGTH));
            case "object" -> schema.has("properties") ? fields(schema) : new Shape.Anything();
            default -> throw new IllegalArgumentException("no such schema is known: " + schema);
        };
    }

    private static Shape string(JsonNode schema) {
        if (schema.has("enum")) {
            return new Shape.Choice(StreamSupport.stream(schema.get("enum").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList());
        }
        return switch (schema.path("format").asText()) {
            case "" -> new Shape.Text(schema.path("maxLength").asInt(Shape.ANY_LENGTH));
            case "uuid" -> new Shape.Id();
            case "date-time" -> new Shape.Time();
            default -> throw new IllegalArgumentException("no such format is known: " + schema);
        };
    }

    private Shape fields(JsonNode schema) {
        var required = StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        var fields = new LinkedHashMap<String, Shape.Field>();
        schema.get("properties")
                .properties()
                .forEach(property -> fields.put(
                        property.getKey(), field(property.getValue(), required.contains(property.getKey()))));
        return new Shape.Fields(fields);
    }

    private static boolean mayBeNull(JsonNode schema) {
        return StreamSupport.stream(schema.path("anyOf").spliterator(), false)
                        .anyMatch(choice -> type(choice).equals("null"))
                || StreamSupport.stream(schema.path("type").spliterator(), false)
                        .anyMatch(type -> type.asText().equals("null"));
    }

    /** The type, or of a type and null the type. */
    private static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .map(JsonNode::asText)
                        .filter(name -> !name.equals("null"))
                        .findFirst()
                        .orElseThrow()
                : type.asText();
    }
}
