package org.samling.domain.shared;

/** Rules that hold for things of every sort. */
public enum CommonRule implements Rule {
    /** A field that must be given was not. */
    REQUIRED(Kind.INVALID),
    TEXT_TOO_LONG(Kind.INVALID),
    /** A list holds more than can be done at once. */
    TOO_MANY_ITEMS(Kind.INVALID),
    /** The time zone is one of the IANA database, such as {@code Europe/Oslo}. */
    VALID_TIME_ZONE(Kind.INVALID),
    /** There is no such thing here, or none that the caller may know of: the two are answered alike. */
    NOT_FOUND(Kind.NOT_FOUND),
    /** The caller asks for a change to a revision that is no longer the current one. */
    STALE_REVISION(Kind.STALE);

    private final Kind kind;

    CommonRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
