package org.samling.bootstrap.proof.load;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.samling.bootstrap.racing.Bookings;

/** Looks at rows and history again and again, for what is broken in the midst of a storm may be mended at its end. */
final class BookingsWatch implements AutoCloseable {

    private static final long EVERY_SECONDS = 3;

    private final String superuserUrl;
    private final UUID organization;
    private final Set<String> complaints = new ConcurrentSkipListSet<>();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();

    BookingsWatch(String superuserUrl, UUID organization) {
        this.superuserUrl = superuserUrl;
        this.organization = organization;
        var _ = executor.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** What was not to be, and was, at any time until now. */
    List<String> complaints() {
        look();
        return List.copyOf(complaints);
    }

    private void look() {
        complaints.addAll(Bookings.complaints(superuserUrl, organization));
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
