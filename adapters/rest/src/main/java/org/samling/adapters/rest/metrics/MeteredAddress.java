package org.samling.adapters.rest.metrics;

import io.smallrye.common.vertx.ContextLocals;

/**
 * What address the present request has in the metrics. That of its operation, as soon as it is known; before, and where there
 * is none, not what was written: that can have ids in it, or be made up, and whatever the metrics have once heard of they keep.
 */
public final class MeteredAddress {

    /** Where the framework looks for it, and writes that of the operation, behind what is there already. */
    private static final String ADDRESS = "UrlPathTemplate";

    private static final String OTHER = "/other";

    private MeteredAddress() {}

    public static void isOther() {
        ContextLocals.put(ADDRESS, OTHER);
    }

    public static void isThatOfTheOperation() {
        ContextLocals.remove(ADDRESS);
    }

    /** It came to no operation, or only so far that this was known. */
    public static void isOtherUnlessKnown() {
        if (ContextLocals.get(ADDRESS).isEmpty()) {
            isOther();
        }
    }
}
