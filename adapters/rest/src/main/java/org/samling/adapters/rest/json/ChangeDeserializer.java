package org.samling.adapters.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Change;

/** Reads a merge patch's field (RFC 7396): absent keeps, null clears, a value replaces. */
final class ChangeDeserializer extends StdDeserializer<Change<?>> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final @Nullable JavaType valueType;

    ChangeDeserializer(@Nullable JavaType valueType) {
        super(Change.class);
        this.valueType = valueType;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new ChangeDeserializer(property.getType().containedType(0));
    }

    @Override
    public Change<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Object value = context.readValue(parser, valueType);
        return Change.to(value);
    }

    @Override
    public Change<?> getNullValue(DeserializationContext context) {
        return Change.to(null);
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Change.keep();
    }
}
