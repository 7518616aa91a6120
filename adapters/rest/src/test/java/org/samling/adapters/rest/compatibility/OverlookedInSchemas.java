package org.samling.adapters.rest.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What openapi-diff does not see of schemas: names, null, lists without a bound, and most of values. */
final class OverlookedInSchemas {

    private final JsonNode released;
    private final JsonNode now;
    private final Uses uses;
    private final List<String> breaches = new ArrayList<>();

    OverlookedInSchemas(JsonNode released, JsonNode now) {
        this.released = released;
        this.now = now;
        this.uses = Uses.in(released);
    }

    List<String> breaches() {
        var used = new TreeSet<>(uses.sent());
        used.addAll(uses.answered());
        used.forEach(this::look);
        return breaches;
    }

    boolean isRestricted(JsonNode before, JsonNode after) {
        return values(released, before).isEmpty() && !values(now, after).isEmpty();
    }

    private void look(String name) {
        var before = released.at("/components/schemas/" + name);
        var after = now.at("/components/schemas/" + name);
        if (after.isMissingNode()) {
            add(name, "is gone, which is a class of generated clients");
            return;
        }
        compare(name, name, before, after);
        for (Map.Entry<String, JsonNode> property : before.path("properties").properties()) {
            var place = name + "." + property.getKey();
            var same = after.path("properties").path(property.getKey());
            if (same.isMissingNode()) {
                add(place, "is gone");
            } else if (!property.getValue().equals(same)) {
                compare(name, place, property.getValue(), same);
            }
        }
    }

    private void compare(String name, String place, JsonNode before, JsonNode after) {
        if (uses.sent().contains(name)) {
            compareSent(place, before, after);
        }
        if (uses.answered().contains(name)) {
            compareAnswered(place, before, after);
        }
        if (before.has("items") && after.has("items")) {
            compare(name, place + "[]", before.get("items"), after.get("items"));
        }
    }

    private void compareSent(String place, JsonNode before, JsonNode after) {
        if (mayBeNull(before) && !mayBeNull(after)) {
            add(place, "takes no null any more");
        }
        if (Stream.of("maxItems", "minItems").anyMatch(bound -> !before.has(bound) && after.has(bound))) {
            add(place, "has a bound now");
        }
        if (isRestricted(before, after)) {
            add(place, "takes only some values now");
        }
        if (isOpen(before) && !isOpen(after)) {
            add(place, "takes no fields of one's own any more");
        }
    }

    private void compareAnswered(String place, JsonNode before, JsonNode after) {
        if (!mayBeNull(before) && mayBeNull(after)) {
            add(place, "may be null now");
        }
        var gone = new TreeSet<>(values(released, before));
        gone.removeAll(values(now, after));
        if (!gone.isEmpty()) {
            add(place, "has lost the values " + gone);
        }
    }

    private static Set<String> values(JsonNode document, JsonNode schema) {
        var values = new TreeSet<String>();
        thing(document, schema).path("enum").forEach(value -> values.add(value.asText()));
        return values;
    }

    private static JsonNode thing(JsonNode document, JsonNode schema) {
        var something = schema.has("anyOf") ? schema.get("anyOf").get(0) : schema;
        return something.has("$ref")
                ? document.at(something.get("$ref").asText().substring(1))
                : something;
    }

    private static boolean mayBeNull(JsonNode schema) {
        return schema.path("type").isArray() || schema.has("anyOf");
    }

    private static boolean isOpen(JsonNode schema) {
        var something = schema.has("anyOf") ? schema.get("anyOf").get(0) : schema;
        return something.path("additionalProperties").asBoolean()
                || something.path("additionalProperties").isObject();
    }

    private void add(String place, String what) {
        breaches.add(place + " " + what);
    }
}
