package org.samling.bootstrap.contract;

import java.util.Locale;

/** What can be wrong with a request. */
enum Kind {
    MISSING,
    NULL,
    WRONG_TYPE,
    EMPTY,
    TOO_LONG,
    OUT_OF_RANGE,
    UNKNOWN_VALUE,
    UNKNOWN_NAME,
    GIVEN_TWICE,
    BROKEN_UTF8,
    NUL,
    LONE_SURROGATE,
    HUGE_NUMBER,
    IMPOSSIBLE_TIME,
    FOREIGN_ID,
    INVENTED_ID,
    BROKEN_CURSOR,
    BROKEN_CONDITION,
    BROKEN_KEY,
    DEEP_NESTING,
    NO_OBJECT,
    SOMETHING_BEHIND,
    OTHER_TYPE_OF_BODY,
    OTHER_TYPE_OF_ANSWER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
