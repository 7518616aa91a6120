package org.samling.bootstrap.housekeeping;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;
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

    private final Duties duties;
    private final ForgetOldAnswers answers;
    private final TidyEvents events;
    private final RemindPeople reminders;
    private final DeliverNotices deliveries;
    private final AtomicLong driftingEvents = new AtomicLong();

    Housekeeping(
            ForgetOldAnswers answers,
            TidyEvents events,
            RemindPeople reminders,
            DeliverNotices deliveries,
            Outages outages,
            MeterRegistry metrics) {
        this.duties = new Duties(events::organizations, outages);
        this.answers = answers;
        this.events = events;
        this.reminders = reminders;
        this.deliveries = deliveries;
        metrics.gauge("samling.events.count.drift", driftingEvents);
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void forgetOldAnswers() {
        duties.fulfil(
                "forget old answers",
                () -> LOG.infof("Forgot %d answers that were kept for a day", untilNoneIsLeft(answers::forgetSome)));
    }

    @Scheduled(cron = "0 15 2 * * ?", timeZone = "UTC", concurrentExecution = ConcurrentExecution.SKIP)
    void archiveOldEvents() {
        duties.fulfilEverywhere("archive old events", this::archiveOldEvents);
    }

    /** Where not everything could be counted, the figure of before stands: less than all there is would look as if it were mended. */
    @Scheduled(cron = "0 45 2 * * ?", timeZone = "UTC", concurrentExecution = ConcurrentExecution.SKIP)
    void reportDrift() {
        var found = new AtomicLong();
        if (duties.fulfilEverywhere("check the counts", organization -> found.addAndGet(reportDrift(organization)))) {
            driftingEvents.set(found.get());
        }
    }

    @Scheduled(every = "${samling.reminders.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void remindPeople() {
        duties.fulfilEverywhere(
                "remind people", organization -> untilNoneIsLeft(() -> reminders.remindSome(organization)));
    }

    @Scheduled(cron = "0 15 3 * * ?", timeZone = "UTC", concurrentExecution = ConcurrentExecution.SKIP)
    void forgetOldDeliveries() {
        duties.fulfilEverywhere(
                "forget old deliveries", organization -> untilNoneIsLeft(() -> deliveries.forgetSome(organization)));
    }

    private void archiveOldEvents(OrganizationId organization) {
        var archived = untilNoneIsLeft(() -> events.archiveSome(organization));
        if (archived > 0) {
            LOG.infof("Archived %d events of organisation %s", archived, organization);
        }
    }

    /** Some at a time, so that nobody waits long for them. */
    private static int untilNoneIsLeft(IntSupplier some) {
        var all = 0;
        int done;
        do {
            done = some.getAsInt();
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
}
