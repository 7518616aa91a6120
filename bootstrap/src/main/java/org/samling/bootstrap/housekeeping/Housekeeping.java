package org.samling.bootstrap.housekeeping;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jboss.logging.Logger;
import org.samling.application.Outages;
import org.samling.application.event.TidyEvents;
import org.samling.application.idempotency.ForgetOldAnswers;
import org.samling.application.notification.DeliverNotices;
import org.samling.application.notification.RemindPeople;
import org.samling.domain.shared.OrganizationId;

/** What is done by itself. Every instance does it, and none does again what another has done. */
@ApplicationScoped
class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class);

    private final ForgetOldAnswers answers;
    private final TidyEvents events;
    private final RemindPeople reminders;
    private final DeliverNotices deliveries;
    private final Outages outages;
    private final AtomicLong driftingEvents = new AtomicLong();

    Housekeeping(
            ForgetOldAnswers answers,
            TidyEvents events,
            RemindPeople reminders,
            DeliverNotices deliveries,
            Outages outages,
            MeterRegistry metrics) {
        this.answers = answers;
        this.events = events;
        this.reminders = reminders;
        this.deliveries = deliveries;
        this.outages = outages;
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

    @Scheduled(every = "${samling.reminders.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void remindPeople() {
        inEachOrganization("remind people", organization -> untilNoneIsLeft(reminders::remindSome, organization));
    }

    @Scheduled(cron = "0 15 3 * * ?", timeZone = "UTC", concurrentExecution = ConcurrentExecution.SKIP)
    void forgetOldDeliveries() {
        inEachOrganization(
                "forget old deliveries", organization -> untilNoneIsLeft(deliveries::forgetSome, organization));
    }

    private void archiveOldEvents(OrganizationId organization) {
        var archived = untilNoneIsLeft(events::archiveSome, organization);
        if (archived > 0) {
            LOG.infof("Archived %d events of organisation %s", archived, organization);
        }
    }

    /** Some at a time, so that nobody waits long for them. */
    private static int untilNoneIsLeft(ToIntFunction<OrganizationId> some, OrganizationId organization) {
        var all = 0;
        int done;
        do {
            done = some.applyAsInt(organization);
            all += done;
        } while (done > 0);
        return all;
    }

    private long reportDrift(OrganizationId organization) {
        var drifting = events.drift(organization);
        drifting.forEach(drift -> LOG.errorf(
                "Event %s of organisation %s says that %d have a seat, but %d have",
                drift.event(), organization, drift.kept(), drift.counted()));
        return drifting.size();
    }

    /** What fails in one organisation does not keep the others from having it done; without its storage, nothing is done. */
    private void inEachOrganization(String what, Consumer<OrganizationId> work) {
        try {
            for (var organization : events.organizations()) {
                in(organization, what, work);
            }
        } catch (RuntimeException failure) {
            if (!outages.isOutage(failure)) {
                throw failure;
            }
            LOG.warnf("Could not %s, for the storage is away or overloaded", what);
        }
    }

    private void in(OrganizationId organization, String what, Consumer<OrganizationId> work) {
        try {
            work.accept(organization);
        } catch (RuntimeException failure) {
            if (outages.isOutage(failure)) {
                throw failure;
            }
            LOG.errorf(failure, "Could not %s in organisation %s", what, organization);
        }
    }
}
