package org.samling.bootstrap.housekeeping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.samling.application.Outages;
import org.samling.domain.shared.OrganizationId;

/** What is done without anybody's asking. What could not be done is told in the log, and done the next time. */
final class Duties {

    private static final Logger LOG = Logger.getLogger(Duties.class);

    /** For one organisation alone it may be too much, or held by somebody; if the next fares likewise, so would all. */
    private static final int MOST_OUTAGES_IN_A_ROW = 2;

    private final Supplier<List<OrganizationId>> organizations;
    private final Outages outages;

    Duties(Supplier<List<OrganizationId>> organizations, Outages outages) {
        this.organizations = organizations;
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
        var all = new ArrayList<OrganizationId>();
        var everywhere = attempt(what, () -> all.addAll(organizations.get())) == Outcome.DONE;
        var outagesInARow = 0;
        for (var organization : all) {
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
