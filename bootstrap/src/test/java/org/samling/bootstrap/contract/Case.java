package org.samling.bootstrap.contract;

/**
 * A request with one thing wrong.
 *
 * @param place where it is wrong, as an answer would point at it
 */
record Case(Kind kind, String place, Ask ask, Fate fate) {

    @Override
    public String toString() {
        return "%s at %s: %s".formatted(kind, place.isEmpty() ? "the whole" : place, ask);
    }
}
