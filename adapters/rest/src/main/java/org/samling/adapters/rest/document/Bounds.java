package org.samling.adapters.rest.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Says how great and how long values can be, where the code that reads or answers them does not say so itself. */
final class Bounds {

    /** No name of a zone is longer. */
    private static final int LONGEST_TIME_ZONE = 64;

    /** What a longer address could hold does not get as far as the parameters. */
    private static final int LONGEST_ADDRESS = 4096;

    /** The greatest whole number that every JSON reader reads exactly. */
    private static final BigDecimal GREATEST_LONG = BigDecimal.valueOf(9_007_199_254_740_991L);

    private static final BigDecimal GREATEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Map<String, Schema> schemas;

    Bounds(OpenAPI document) {
        this.schemas = document.getComponents().getSchemas();
    }

    void tell(OpenAPI document) {
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                schema.getProperties().forEach((property, value) -> bound(name, property, value));
            }
        });
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation ->
                        Stream.ofNullable(operation.getParameters()).flatMap(List::stream))
                .filter(parameter -> parameter.getIn() == In.QUERY)
                .map(Parameter::getSchema)
                .filter(schema -> isA(schema, SchemaType.STRING) && schema.getFormat() == null)
                .forEach(schema -> schema.maxLength(LONGEST_ADDRESS));
    }

    private void bound(String owner, String name, Schema property) {
        if (isA(property, SchemaType.INTEGER)) {
            boundNumber(property);
        }
        if (property.getItems() != null && isA(property.getItems(), SchemaType.INTEGER)) {
            boundNumber(property.getItems());
        }
        if (name.equals("time_zone") && owner.endsWith("Request")) {
            property.maxLength(LONGEST_TIME_ZONE);
        }
        if (isA(property, SchemaType.ARRAY) && owner.endsWith("Request") && property.getMaxItems() == null) {
            property.maxItems(values(property.getItems()));
        }
    }

    private static void boundNumber(Schema number) {
        if (number.getMinimum() == null) {
            number.minimum(BigDecimal.ZERO);
        }
        if (number.getMaximum() == null) {
            number.maximum("int64".equals(number.getFormat()) ? GREATEST_LONG : GREATEST_INT);
        }
    }

    /** Of values of which there are but so many, each is named once. */
    private int values(Schema items) {
        return Objects.requireNonNull(schemas.get(Story.named(items)))
                .getEnumeration()
                .size();
    }

    private static boolean isA(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }
}
