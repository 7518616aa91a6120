package org.samling.bootstrap.proof;

import java.util.Random;

/** What chance begins with: the same each time, unless {@code -Dsamling.proof.seed} gives another. */
public final class Seed {

    static final long CHOSEN = Long.getLong("samling.proof.seed", 20_270_514);

    private Seed() {}

    /** Chance for one of those who act, who acts the same way each time. */
    public static Random of(String who) {
        return new Random(CHOSEN ^ who.hashCode());
    }
}
