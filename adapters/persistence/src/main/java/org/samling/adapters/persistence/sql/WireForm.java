package org.samling.adapters.persistence.sql;

import java.util.Locale;

/** Enum constants as they are stored, and as the world knows them: in lower case. */
public final class WireForm {

    private WireForm() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public static <E extends Enum<E>> E read(Class<E> type, String stored) {
        return Enum.valueOf(type, stored.toUpperCase(Locale.ROOT));
    }
}
