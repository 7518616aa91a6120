package org.samling.bootstrap.housekeeping;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.samling.application.Outages;
import org.samling.application.event.TidyEvents;
import org.samling.domain.shared.OrganizationId;

/** What is done without anybody's asking. What could not be done is told in the log, and done the next time. */
@Singleton
class Duties {

    private static final Logger LOG = Logger.getLogger(Duties.class);

    /** For one organisation alone it may be too much, or held by somebody; if the next fares likewise, so would all. */
    private static final int MOST_OUTAGES_IN_A_ROW = 2;

    private final TidyEvents events;
    private final Outages outages;

    Duties(TidyEvents events, Outages outages) {
        this.events = events;
        this.outages = outages;
    }

    private enum Outcome {
        DONE,
        FAILED,
        OUTAGE
    }

    void fulfil(String what, Runnable work) {
        attempt(what, work);
    }

    /**
     * What fails in one organisation does not keep the others from having it done, unless the storage is away for one after
     * the other.
     *
     * @return whether it was done in all of them
     */
    boolean fulfilEverywhere(String what, Consumer<OrganizationId> work) {
        var organizations = new ArrayList<OrganizationId>();
        var everywhere = attempt(what, () -> organizations.addAll(events.organizations())) == Outcome.DONE;
        var outagesInARow = 0;
        for (var organization : organizations) {
            var outcome = attempt(what + " in organisation " + organization, () -> work.accept(organization));
            everywhere &= outcome == Outcome.DONE;
            outagesInARow = outcome == Outcome.OUTAGE ? outagesInARow + 1 : 0;
            if (outagesInARow == MOST_OUTAGES_IN_A_ROW) {
                break;
            }
        }
        return everywhere;
    }

    private Outcome attempt(String what, Runnable work) {
        try {
            work.run();
            return Outcome.DONE;
        } catch (RuntimeException failure) {
            if (outages.isOutage(failure)) {
                LOG.warnf("Could not %s, for the storage is away or overloaded", what);
                return Outcome.OUTAGE;
            }
            LOG.errorf(failure, "Could not %s", what);
            return Outcome.FAILED;
        }
    }
}
