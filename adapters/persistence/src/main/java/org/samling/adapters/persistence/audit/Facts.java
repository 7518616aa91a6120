package org.samling.adapters.persistence.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Json;
import org.samling.adapters.persistence.sql.WireForm;

/** A snapshot's facts as they are stored: as a client knows them, readable when the classes of today are gone. */
final class Facts {

    private Facts() {}

    static String write(Map<String, @Nullable Object> facts) {
        var written = new LinkedHashMap<String, @Nullable Object>();
        facts.forEach((attribute, value) -> written.put(attribute, asWritten(value)));
        return Json.write(written);
    }

    private static @Nullable Object asWritten(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean yes -> yes;
            case Number number -> number;
            case Enum<?> constant -> WireForm.of(constant);
            default -> value.toString();
        };
    }
}
