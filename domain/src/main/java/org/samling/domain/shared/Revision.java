package org.samling.domain.shared;

import java.time.Instant;

/**
 * Which state of a thing this is. Every change makes the next one; a caller who has seen an older one can say so, and
 * is then refused instead of overwriting what somebody else has written since. Later ones never seem older: the clocks of
 * two instances differ.
 */
public record Revision(long number, Instant createdAt, Instant updatedAt) {

    public static Revision first(Instant now) {
        return new Revision(1, now, now);
    }

    public Revision next(Instant now) {
        return new Revision(number + 1, createdAt, now.isBefore(updatedAt) ? updatedAt : now);
    }
}
