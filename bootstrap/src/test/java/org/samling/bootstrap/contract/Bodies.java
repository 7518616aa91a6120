package org.samling.bootstrap.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.samling.bootstrap.contract.Described.Content;
import org.samling.bootstrap.whole.Setting;

/** Bodies of an operation that is right with them. */
record Bodies(Content content, Setting setting) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** With every field that there is: as the setting knows it to be right, or else as simple as can be. */
    JsonNode complete(RightValues values) {
        return merged(values.plain("", content.shape()), known());
    }

    private static JsonNode merged(JsonNode complete, JsonNode known) {
        if (complete instanceof ObjectNode object && known.isObject()) {
            known.properties()
                    .forEach(
                            field -> object.set(field.getKey(), merged(object.path(field.getKey()), field.getValue())));
            return object;
        }
        if (complete.isArray() && known instanceof ArrayNode list && !list.isEmpty()) {
            list.set(0, merged(complete.path(0), list.get(0)));
        }
        return known;
    }

    /** With any fields. What must be there is as the setting knows it to be right, half of the times. */
    JsonNode any(RightValues values, boolean known) {
        var any = values.any("", content.shape());
        if (known && any instanceof ObjectNode object) {
            known().properties().forEach(field -> object.set(field.getKey(), field.getValue()));
        }
        return any;
    }

    static String octets(JsonNode body) {
        try {
            return Octets.of(JSON.writeValueAsString(body));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ObjectNode known() {
        try {
            @Nullable String body = setting.body();
            return body == null ? JSON.createObjectNode() : (ObjectNode) JSON.readTree(body);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
