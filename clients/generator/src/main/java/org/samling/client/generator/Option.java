package org.samling.client.generator;

import java.util.List;

/** Something that may be said in a call and need not be: a filter, a condition. */
public record Option(String name, String wire, String type, boolean query, List<String> doc) {

    /** Whether it makes the call safe to be sent twice; without one of the caller's, the client chooses it. */
    public boolean key() {
        return wire.equals("Idempotency-Key");
    }
}
