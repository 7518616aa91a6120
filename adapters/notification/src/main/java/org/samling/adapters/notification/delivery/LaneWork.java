package org.samling.adapters.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.samling.application.notification.DeliverNotices;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.notification.Lane;

/**
 * Works off a lane: takes as many parcels as there are free hands, and more as hands become free, so that a few that stall do
 * not hold up the rest.
 */
@ApplicationScoped
class LaneWork {

    static final int HANDS = 20;

    /** Taking is a question to the database, and is put for some at a time. */
    private static final int WORTH_ASKING_FOR = 5;

    /** Something else may have come for the free hands by then. */
    private static final long LONGEST_WAIT_SECONDS = 1;

    private final DeliverNotices notices;
    private final Turnstile database;
    private final Handover handover;

    LaneWork(DeliverNotices notices, Turnstile database, Handover handover) {
        this.notices = notices;
        this.database = database;
        this.handover = handover;
    }

    /** Ends when nothing is due and nothing in hand any more; once it is time to stop, what is in hand is the last. */
    void workOff(Lane lane, BooleanSupplier timeToStop) throws InterruptedException {
        var hands = new Semaphore(HANDS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            while (true) {
                var free = hands.availablePermits();
                var parcels = free == 0 || timeToStop.getAsBoolean() ? List.<Parcel>of() : take(lane, free);
                if (parcels.isEmpty() && free == HANDS) {
                    return;
                }
                for (var parcel : parcels) {
                    hands.acquire();
                    threads.execute(() -> handOver(parcel, hands));
                }
                awaitMore(hands, Math.min(HANDS, free - parcels.size() + WORTH_ASKING_FOR));
            }
        }
    }

    private List<Parcel> take(Lane lane, int most) {
        return database.pass(() -> notices.take(lane, most));
    }

    private void handOver(Parcel parcel, Semaphore hands) {
        try {
            handover.handOver(parcel);
        } finally {
            hands.release();
        }
    }

    private static void awaitMore(Semaphore hands, int free) throws InterruptedException {
        if (hands.tryAcquire(free, LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
            hands.release(free);
        }
    }
}
