package org.samling.adapters.notification.delivery;

import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.samling.application.Outages;

/** Tells the operator what did not work: an outage in one line, as it mends itself and comes again and again; else in full. */
@Singleton
class Mishaps {

    private static final Logger LOG = Logger.getLogger(Mishaps.class);

    private final Outages outages;

    Mishaps(Outages outages) {
        this.outages = outages;
    }

    void tell(String what, RuntimeException failure) {
        if (outages.isOutage(failure)) {
            LOG.warnf("Could not %s, for the storage is away or overloaded", what);
        } else {
            LOG.errorf(failure, "Could not %s", what);
        }
    }

    /** Says what was attempted as the end of a sentence that begins with "could not". */
    void attempt(String what, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException failure) {
            tell(what, failure);
        }
    }
}
