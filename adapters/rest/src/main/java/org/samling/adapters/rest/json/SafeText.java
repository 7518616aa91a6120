package org.samling.adapters.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;

/** Reads text that can be stored and given back as it was: no NUL, no half of a surrogate pair. */
final class SafeText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    SafeText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = parser.getText();
        if (!isSafe(text)) {
            throw new UnsafeTextException(parser);
        }
        return text;
    }

    static boolean isSafe(String text) {
        return text.codePoints()
                .allMatch(point -> point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE));
    }

    /** Says what was wrong by its type, for the text itself must not be quoted. */
    static final class UnsafeTextException extends InvalidFormatException {

        private static final long serialVersionUID = 1L;

        UnsafeTextException(JsonParser parser) {
            super(parser, "unsafe text", null, String.class);
        }
    }
}
