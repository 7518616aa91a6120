package org.samling.adapters.rest.compatibility;

import java.util.function.Consumer;

/** A small change to the document, of the sort that happens in passing. */
record Edit(String what, Consumer<Draft> change) {

    static Edit edit(String what, Consumer<Draft> change) {
        return new Edit(what, change);
    }

    @Override
    public String toString() {
        return what;
    }
}
