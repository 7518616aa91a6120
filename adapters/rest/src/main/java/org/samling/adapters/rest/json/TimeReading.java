package org.samling.adapters.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.time.Instant;

/** Reads a time with its offset; Jackson's own reading takes numbers for times, too. */
final class TimeReading extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    /** Before that year clocks were set by the sun, and their offsets had seconds, which cannot be written. */
    private static final Instant EARLIEST = Instant.parse("1973-01-01T00:00:00Z");

    TimeReading() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        return Rfc3339.read(parser.getText())
                .filter(time -> !time.isBefore(EARLIEST))
                .orElseThrow(() -> new InvalidFormatException(parser, "not a time", parser, Instant.class));
    }
}
