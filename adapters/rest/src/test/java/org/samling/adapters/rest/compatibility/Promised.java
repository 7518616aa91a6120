package org.samling.adapters.rest.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** What a document still promises on a day: all of it, but for operations whose sunset was announced, and has come. */
final class Promised {

    private Promised() {}

    static JsonNode by(JsonNode document, LocalDate today) {
        JsonNode promised = document.deepCopy();
        promised.path("paths").forEach(item -> {
            if (item instanceof ObjectNode methods) {
                methods.properties().removeIf(method -> hasSet(method.getValue(), today));
            }
        });
        return promised;
    }

    private static boolean hasSet(JsonNode operation, LocalDate today) {
        return operation.path("deprecated").asBoolean()
                && operation.has("x-sunset")
                && !LocalDate.parse(operation.get("x-sunset").asText()).isAfter(today);
    }
}
