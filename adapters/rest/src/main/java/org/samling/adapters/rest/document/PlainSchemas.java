package org.samling.adapters.rest.document;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Makes schemas such as a generator likes them: ids and times are formatted strings, not types of their own, and what may
 * be null is a plain type or a named one, or null, and says nothing else.
 */
final class PlainSchemas {

    private static final Map<String, String> FORMATS =
            Map.of("UUID", "uuid", "OffsetDateTime", "date-time", "Instant", "date-time");

    private PlainSchemas() {}

    static void apply(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        FORMATS.keySet().forEach(document.getComponents()::removeSchema);
        schemas.values().forEach(PlainSchemas::simplify);
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .forEach(parameter -> simplify(parameter.getSchema()));
    }

    private static void simplify(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        var format = format(schema.getRef());
        if (format != null) {
            schema.ref(null).type(List.of(SchemaType.STRING)).format(format);
        } else if (schema.getRef() != null) {
            schema.setType(null);
        } else if (schema.getAnyOf() != null) {
            simplifyChoice(schema, schema.getAnyOf());
        } else if (schema.getAdditionalPropertiesSchema() != null && mayBeNull(schema)) {
            simplifyFreeObject(schema);
        }
        if ("uuid".equals(schema.getFormat())) {
            // The format says it, and this pattern less of it.
            schema.setPattern(null);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(PlainSchemas::simplify);
        }
        simplify(schema.getItems());
    }

    /** Of several things there is but one that can be chosen, and null. */
    private static void simplifyChoice(Schema schema, List<Schema> choices) {
        var something = choices.stream()
                .filter(choice -> choice.getRef() != null)
                .findFirst()
                .orElseThrow();
        var format = format(something.getRef());
        if (format == null) {
            schema.type(null).anyOf(List.of(something, nothing()));
        } else {
            schema.anyOf(null).type(List.of(SchemaType.STRING, SchemaType.NULL)).format(format);
        }
    }

    /** Of a free object that may be null generators forget that it may, unless it is a choice. */
    private static void simplifyFreeObject(Schema schema) {
        var object = OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .additionalPropertiesSchema(schema.getAdditionalPropertiesSchema());
        schema.type(null).additionalPropertiesSchema(null).anyOf(List.of(object, nothing()));
    }

    private static boolean mayBeNull(Schema schema) {
        return schema.getType() != null && schema.getType().contains(SchemaType.NULL);
    }

    private static Schema nothing() {
        return OASFactory.createSchema().type(List.of(SchemaType.NULL));
    }

    private static @Nullable String format(@Nullable String ref) {
        return ref == null ? null : FORMATS.get(ref.substring(ref.lastIndexOf('/') + 1));
    }
}
