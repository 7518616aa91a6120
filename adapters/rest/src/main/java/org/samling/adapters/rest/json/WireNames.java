package org.samling.adapters.rest.json;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The names of enum constants on the wire. */
public final class WireNames {

    private WireNames() {}

    public static String of(Object constant) {
        var name = ((Enum<?>) constant).name();
        try {
            var wire = constant.getClass().getField(name).getAnnotation(JsonProperty.class);
            return wire == null ? name : wire.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
