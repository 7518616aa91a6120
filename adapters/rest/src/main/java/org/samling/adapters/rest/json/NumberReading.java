package org.samling.adapters.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads a number that there is: what is written can be larger than any. */
final class NumberReading extends StdScalarDeserializer<Double> {

    private static final long serialVersionUID = 1L;

    NumberReading() {
        super(Double.class);
    }

    @Override
    public Double deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            return (Double) context.handleUnexpectedToken(Double.class, parser);
        }
        var number = parser.getDoubleValue();
        return Double.isFinite(number)
                ? number
                : (Double) context.handleWeirdNumberValue(Double.class, parser.getDecimalValue(), "too large");
    }
}
