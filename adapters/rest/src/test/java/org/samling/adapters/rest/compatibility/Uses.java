package org.samling.adapters.rest.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** Which schemas clients send, and which they are answered with; some are both. */
record Uses(Set<String> sent, Set<String> answered) {

    private static final String SCHEMAS = "#/components/schemas/";

    static Uses in(JsonNode document) {
        var uses = new Uses(new TreeSet<>(), new TreeSet<>());
        for (var path : document.path("paths")) {
            for (var operation : path) {
                collect(operation.path("parameters"), document, uses.sent);
                collect(operation.path("requestBody"), document, uses.sent);
                collect(operation.path("responses"), document, uses.answered);
            }
        }
        collect(document.path("webhooks"), document, uses.answered);
        return uses;
    }

    private static void collect(JsonNode within, JsonNode document, Set<String> names) {
        for (var ref : within.findValuesAsText("$ref")) {
            if (!ref.startsWith(SCHEMAS) || names.add(ref.substring(SCHEMAS.length()))) {
                collect(document.at(ref.substring(1)), document, names);
            }
        }
    }
}
