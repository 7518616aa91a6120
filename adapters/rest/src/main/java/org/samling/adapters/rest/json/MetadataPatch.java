package org.samling.adapters.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.samling.domain.event.Metadata;

/** A merge patch (RFC 7396) of metadata: null removes, an object goes into the object that is there, all else replaces. */
@JsonDeserialize(using = MetadataPatch.Reading.class)
public final class MetadataPatch implements Metadata.Changes {

    /** Numbers stay as they were written. */
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final ObjectNode patch;

    private MetadataPatch(ObjectNode patch) {
        this.patch = patch;
    }

    @Override
    public Metadata appliedTo(@Nullable Metadata current) {
        return new Metadata(
                merged(current == null ? null : parsed(current), patch).toString());
    }

    private static JsonNode merged(@Nullable JsonNode current, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        var result = current instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                result.set(change.getKey(), merged(result.get(change.getKey()), change.getValue()));
            }
        });
        return result;
    }

    private static JsonNode parsed(Metadata metadata) {
        try {
            return EXACT.readTree(metadata.json());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static final class Reading extends StdDeserializer<MetadataPatch> {

        private static final long serialVersionUID = 1L;

        Reading() {
            super(MetadataPatch.class);
        }

        @Override
        public MetadataPatch deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return new MetadataPatch(AnyObject.read(parser, context, MetadataPatch.class));
        }
    }
}
