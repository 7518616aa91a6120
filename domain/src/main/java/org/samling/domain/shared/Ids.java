package org.samling.domain.shared;

import java.time.Instant;
import java.util.UUID;

/**
 * Mints ids as UUIDv7 (RFC 9562): the time leads, so that rows written together lie together in an index; the rest is
 * random.
 */
public final class Ids {

    private static final long RANDOM_A = 0x0000_0000_0000_0FFFL;
    private static final long VERSION_7 = 0x0000_0000_0000_7000L;

    private Ids() {}

    public static UUID mint(Instant now) {
        var random = UUID.randomUUID();
        var time = now.toEpochMilli() << 16;
        return new UUID(
                time | VERSION_7 | (random.getMostSignificantBits() & RANDOM_A), random.getLeastSignificantBits());
    }
}
