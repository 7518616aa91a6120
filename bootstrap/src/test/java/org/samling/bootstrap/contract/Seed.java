package org.samling.bootstrap.contract;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Where all that is made up begins: from the same seed comes the same, but for ids. */
record Seed(long value) {

    static final Seed OF_THIS_RUN = new Seed(Long.getLong("samling.contract.seed", System.nanoTime()));

    /** Each operation draws for itself, so that it can be asked alone. */
    RandomGenerator of(Described operation) {
        return new SplittableRandom(value ^ ((long) operation.operationId().hashCode() << Integer.SIZE));
    }

    @Override
    public String toString() {
        return "-Dsamling.contract.seed=" + value;
    }
}
