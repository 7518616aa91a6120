package org.samling.bootstrap.housekeeping;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.samling.application.event.TidyEvents;
import org.samling.application.idempotency.ForgetOldAnswers;
import org.samling.domain.shared.OrganizationId;

/** What is done by itself. Every instance does it, and none does again what another has done. */
@ApplicationScoped
class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class);

    private final ForgetOldAnswers answers;
    private final TidyEvents events;
    private final AtomicLong driftingEvents = new AtomicLong();

    Housekeeping(ForgetOldAnswers answers, TidyEvents events, MeterRegistry metrics) {
        this.answers = answers;
        this.events = events;
        metrics.gauge("samling.events.count.drift", driftingEvents);
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void forgetOldAnswers() {
        LOG.infof("Forgot %d answers that were kept for a day", answers.forgetOldAnswers());
    }

    @Scheduled(cron = "0 15 2 * * ?", timeZone = "UTC", concurrentExecution = ConcurrentExecution.SKIP)
    void archiveOldEvents() {
        inEachOrganization("archive old events", this::archiveOldEvents);
    }

    @Scheduled(cron = "0 45 2 * * ?", timeZone = "UTC", concurrentExecution = ConcurrentExecution.SKIP)
    void reportDrift() {
        var found = new AtomicLong();
        inEachOrganization("check the counts", organization -> found.addAndGet(reportDrift(organization)));
        driftingEvents.set(found.get());
    }

    private void archiveOldEvents(OrganizationId organization) {
        var archived = 0;
        int some;
        do {
            some = events.archiveSome(organization);
            archived += some;
        } while (some > 0);
        if (archived > 0) {
            LOG.infof("Archived %d events of organisation %s", archived, organization);
        }
    }

    private long reportDrift(OrganizationId organization) {
        var drifting = events.drift(organization);
        drifting.forEach(drift -> LOG.errorf(
                "Event %s of organisation %s says that %d have a seat, but %d have",
                drift.event(), organization, drift.kept(), drift.counted()));
        return drifting.size();
    }

    /** What fails in one organisation does not keep the others from having it done. */
    private void inEachOrganization(String what, Consumer<OrganizationId> work) {
        for (var organization : events.organizations()) {
            try {
                work.accept(organization);
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "Could not %s in organisation %s", what, organization);
            }
        }
    }
}
