package org.samling.adapters.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** An object in which anything may stand, as long as its texts can be stored. */
final class AnyObject {

    private AnyObject() {}

    static ObjectNode read(JsonParser parser, DeserializationContext context, Class<?> target) throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            context.handleUnexpectedToken(target, parser);
        }
        // The parser's own reading of a tree takes what follows in the body for something that should not be there.
        var object = (ObjectNode) context.readTree(parser);
        if (!isSafe(object)) {
            throw new SafeText.UnsafeTextException(parser);
        }
        return object;
    }

    private static boolean isSafe(JsonNode node) {
        if (node.isTextual()) {
            return SafeText.isSafe(node.textValue());
        }
        return node.propertyStream().allMatch(property -> SafeText.isSafe(property.getKey()))
                && node.valueStream().allMatch(AnyObject::isSafe);
    }
}
