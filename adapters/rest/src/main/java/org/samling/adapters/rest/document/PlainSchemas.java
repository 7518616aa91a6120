package org.samling.adapters.rest.document;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Makes schemas such as a generator likes them: ids and times are formatted strings, not types of their own. */
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
        }
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().stream()
                    .map(choice -> format(choice.getRef()))
                    .filter(formatted -> formatted != null)
                    .findFirst()
                    .ifPresent(formatted -> schema.anyOf(null)
                            .type(List.of(SchemaType.STRING, SchemaType.NULL))
                            .format(formatted));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(PlainSchemas::simplify);
        }
        simplify(schema.getItems());
    }

    private static @Nullable String format(@Nullable String ref) {
        return ref == null ? null : FORMATS.get(ref.substring(ref.lastIndexOf('/') + 1));
    }
}
