package org.samling.domain.shared;

/** What somebody who signs up wants if no seat can be had. */
public enum WhenFull {
    WAITLIST,
    REJECT
}
