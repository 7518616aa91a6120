package org.samling.bootstrap.whole;

import java.util.Locale;

/** The sorts of things that the address of an operation names, beside organisations and people. */
enum Thing {
    WORKSHOP,
    TODO,
    SECOND_TODO,
    NOTE,
    EVENT,
    NOTIFICATION,
    WEBHOOK,
    DELIVERY;

    /** Where its id goes in a path or a body. */
    String place() {
        return "{" + name().toLowerCase(Locale.ROOT) + "_id}";
    }
}
