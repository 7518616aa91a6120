package org.samling.bootstrap.delivering;

import java.util.UUID;

/**
 * Something that happened, or was taken back, and that somebody is to be told of.
 *
 * @param turn which one it is of those about the same thing and for the same person
 * @param poisonous whether nobody can digest it
 */
record Cause(UUID notice, UUID recipient, UUID thing, int turn, boolean poisonous) {

    /** What has to be told in order. */
    Story story() {
        return new Story(recipient, thing);
    }

    record Story(UUID recipient, UUID thing) {}
}
