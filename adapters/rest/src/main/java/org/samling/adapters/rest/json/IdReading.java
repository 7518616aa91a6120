package org.samling.adapters.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.UUID;
import org.samling.adapters.rest.security.PathIds;

/** Reads an id as it is written in paths; Jackson's own reading takes Base64 for ids, too. */
final class IdReading extends StdScalarDeserializer<UUID> {

    private static final long serialVersionUID = 1L;

    IdReading() {
        super(UUID.class);
    }

    @Override
    public UUID deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (UUID) context.handleUnexpectedToken(UUID.class, parser);
        }
        return PathIds.read(parser.getText())
                .orElseThrow(() -> MismatchedInputException.from(parser, UUID.class, "not an id"));
    }
}
