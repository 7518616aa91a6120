package org.samling.adapters.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Arrays;

/** Reads a value of an enumeration as it is written in the document; Jackson's own reading takes space around it, too. */
final class EnumReading extends StdScalarDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    private EnumReading(JavaType type) {
        super(type);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return context.handleUnexpectedToken(_valueClass, parser);
        }
        var text = parser.getText();
        for (var constant : Arrays.asList(_valueClass.getEnumConstants())) {
            if (WireNames.of(constant).equals(text)) {
                return constant;
            }
        }
        return context.handleWeirdStringValue(_valueClass, text, "no such value");
    }

    /** Puts it in the place of Jackson's own for every enumeration. */
    static final class Everywhere extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> otherwise) {
            return new EnumReading(type);
        }
    }
}
