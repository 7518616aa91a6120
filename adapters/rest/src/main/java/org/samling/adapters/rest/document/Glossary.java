package org.samling.adapters.rest.document;

import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes the schemas and properties of which the code does not say more than their name. */
final class Glossary {

    private final Properties meanings = Told.properties("glossary.properties");

    void describe(OpenAPI document) {
        document.getComponents().getSchemas().forEach(this::describe);
    }

    private void describe(String name, Schema schema) {
        if (schema.getDescription() == null) {
            schema.setDescription(meanings.getProperty(name));
        }
        var properties = schema.getProperties() == null ? Map.<String, Schema>of() : schema.getProperties();
        properties.forEach((property, value) -> {
            if (value.getDescription() == null) {
                value.setDescription(meaning(name, property));
            }
        });
    }

    private @Nullable String meaning(String schema, String property) {
        return meanings.getProperty(schema + "." + property, meanings.getProperty(property));
    }
}
