package org.samling.domain.shared;

import java.util.Arrays;
import java.util.Optional;

/** A feature that an organisation has or has not. */
public enum Module {
    /** Workshops, with everything that belongs to them. */
    MENTOR_PROGRAM("mentor-program");

    private final String code;

    Module(String code) {
        this.code = code;
    }

    /** The name under which the module is known outside. */
    public String code() {
        return code;
    }

    public static Optional<Module> named(String code) {
        return Arrays.stream(values())
                .filter(module -> module.code.equals(code))
                .findFirst();
    }
}
