package org.samling.bootstrap.proof;

/** How much is done: enough to show it, or a few minutes' worth. {@code -Dsamling.proof.scale=short} is the latter. */
public enum Scale {
    FULL,
    SHORT;

    static final Scale CHOSEN =
            System.getProperty("samling.proof.scale", "full").equals("short") ? SHORT : FULL;

    /** So many of something, or as many as a short proof does. */
    public static int of(int full, int inShort) {
        return CHOSEN == FULL ? full : inShort;
    }
}
