package org.samling.adapters.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.samling.domain.event.Metadata;

/** Reads an object in which anything may stand, to keep it as it is. */
final class MetadataReading extends StdDeserializer<Metadata> {

    private static final long serialVersionUID = 1L;

    MetadataReading() {
        super(Metadata.class);
    }

    @Override
    public Metadata deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return new Metadata(AnyObject.read(parser, context, Metadata.class).toString());
    }
}
