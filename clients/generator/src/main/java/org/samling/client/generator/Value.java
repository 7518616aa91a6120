package org.samling.client.generator;

/** What an attribute or a parameter holds, whatever a language calls it. */
sealed interface Value {

    /** Values without parts; and {@code OBJECT}, whose parts are the caller's own affair. */
    enum Plain implements Value {
        TEXT,
        UUID,
        TIME,
        INT,
        LONG,
        DECIMAL,
        BOOLEAN,
        OBJECT
    }

    record Enumerated(String name) implements Value {}

    record Modelled(String name) implements Value {}

    record ListOf(Value item) implements Value {}
}
