package org.samling.adapters.rest.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What openapi-diff does not see of operations. */
final class Overlooked {

    /** A client branches on codes as it does on values. */
    private static final String CODES = "x-codes";

    private final OverlookedInSchemas schemas;
    private final List<String> breaches = new ArrayList<>();

    private Overlooked(OverlookedInSchemas schemas) {
        this.schemas = schemas;
    }

    static List<String> breaches(JsonNode released, JsonNode now) {
        var overlooked = new Overlooked(new OverlookedInSchemas(released, now));
        released.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    var same = now.path("paths").path(path.getKey()).path(method.getKey());
                    if (!same.isMissingNode()) {
                        overlooked.compare(method.getValue(), same);
                    }
                }));
        overlooked.breaches.addAll(overlooked.schemas.breaches());
        return overlooked.breaches;
    }

    private void compare(JsonNode before, JsonNode after) {
        if (!before.path("tags").equals(after.path("tags"))) {
            add(before, "another tag, which is a class of generated clients");
        }
        after.path("responses").fieldNames().forEachRemaining(status -> {
            if (status.startsWith("2") && !before.path("responses").has(status)) {
                add(before, "it may answer %s, which no client takes for success".formatted(status));
            }
        });
        codesOf(before).stream()
                .filter(code -> !codesOf(after).contains(code))
                .forEach(code -> add(before, "the code %s is gone".formatted(code)));
        before.path("parameters").forEach(parameter -> {
            var same = parameter(after, parameter);
            var place = "the parameter " + parameter.path("name").asText();
            if (!parameter.at("/schema/default").equals(same.at("/schema/default"))) {
                add(before, place + " has another default");
            }
            if (schemas.isRestricted(parameter.path("schema"), same.path("schema"))) {
                add(before, place + " takes only some values now");
            }
        });
    }

    private static JsonNode parameter(JsonNode operation, JsonNode wanted) {
        for (var parameter : operation.path("parameters")) {
            if (parameter.path("name").equals(wanted.path("name"))
                    && parameter.path("in").equals(wanted.path("in"))) {
                return parameter;
            }
        }
        // That it is gone, openapi-diff tells.
        return wanted;
    }

    private static Set<String> codesOf(JsonNode operation) {
        var codes = new HashSet<String>();
        operation.findValues(CODES).forEach(list -> list.forEach(code -> codes.add(code.asText())));
        return codes;
    }

    private void add(JsonNode operation, String what) {
        breaches.add("[%s]: %s".formatted(operation.path("operationId").asText(), what));
    }
}
