package org.samling.adapters.notification.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.samling.application.notification.DeliverNotices;
import org.samling.domain.notification.Lane;
import org.samling.domain.shared.OrganizationId;

/**
 * Goes round every second: has notices sorted, and sees that somebody is at work in every lane that has something due. Each
 * lane is worked off by itself, so that one that stalls holds up no other.
 */
@ApplicationScoped
public class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class);

    private final DeliverNotices notices;
    private final Turnstile database;
    private final LaneWork work;
    private final Mishaps mishaps;
    private final Patience patience;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("courier-", 0).factory());
    private final Set<Lane> lanesAtWork = new HashSet<>();
    private boolean stopping;

    Courier(DeliverNotices notices, Turnstile database, LaneWork work, Mishaps mishaps, Patience patience) {
        this.notices = notices;
        this.database = database;
        this.work = work;
        this.mishaps = mishaps;
        this.patience = patience;
    }

    @Scheduled(every = "${samling.delivery.every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void goRound() {
        mishaps.attempt("go round", () -> {
            var unsorted = database.pass(notices::organizationsWithNotices);
            do {
                unsorted = unsorted.stream().filter(this::sortSome).toList();
                seeToLanes();
            } while (!unsorted.isEmpty() && !isStopping());
        });
    }

    /** Whoever is at work finishes what is in hand. What is not finished in time, another instance takes when its lease is over. */
    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        stopTakingLanes();
        if (!threads.awaitTermination(patience.duration().toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("Some deliveries were not finished in time, and will be made again");
        }
    }

    /** Some of each organisation in turn, so that a wave in one does not make the others wait. */
    private boolean sortSome(OrganizationId organization) {
        try {
            return database.pass(() -> notices.sortSome(organization)) > 0;
        } catch (RuntimeException failure) {
            mishaps.tell("sort the notices of organisation " + organization, failure);
            return false;
        }
    }

    private void seeToLanes() {
        List<Lane> lanes = database.pass(notices::lanesWithWork);
        lanes.forEach(this::seeTo);
    }

    private synchronized void seeTo(Lane lane) {
        if (!stopping && lanesAtWork.add(lane)) {
            threads.execute(() -> workOff(lane));
        }
    }

    private void workOff(Lane lane) {
        try {
            work.workOff(lane, this::isStopping);
        } catch (RuntimeException failure) {
            mishaps.tell("work off the lane " + lane, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            leave(lane);
        }
    }

    private synchronized void leave(Lane lane) {
        lanesAtWork.remove(lane);
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private synchronized void stopTakingLanes() {
        stopping = true;
        threads.shutdown();
    }
}
