package org.samling.bootstrap.contract;

/**
 * A value that must not stand where it stands.
 *
 * @param json as {@link Octets}, for it may be no JSON at all
 */
record Wrong(Kind kind, String json, Fate fate) {

    static Wrong pointedAt(Kind kind, String json) {
        return new Wrong(kind, Octets.of(json), Fate.POINTED_AT);
    }

    static Wrong refused(Kind kind, String octets) {
        return new Wrong(kind, octets, Fate.REFUSED);
    }
}
