package org.samling.bootstrap.contract;

/** What must become of a request with something wrong in it. In each case nothing is changed. */
enum Fate {
    /** It is refused, and the place where it is wrong is pointed at. */
    POINTED_AT,
    /** It is refused as a whole: what cannot be read has no places, and what is not there has none either. */
    REFUSED,
    /** It is refused, or goes through without finding anything, or with a refusal for the one who was named. */
    IN_VAIN
}
