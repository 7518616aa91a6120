package org.samling.application.paging;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.samling.application.SettableClock;
import org.samling.domain.shared.RuleViolation;

/** What people do at random, while nights pass. */
public abstract class History {

    /** What may happen, and how often compared with the others. */
    public record Deed(String name, int frequency, Runnable act) {}

    private static final int BUSY_WITH = 6;

    protected final Random random;
    private final SettableClock clock;
    private final Set<String> done = new HashSet<>();

    protected History(SettableClock clock, Random random) {
        this.clock = clock;
        this.random = random;
    }

    protected abstract List<Deed> deeds();

    /** Somebody tries something, which may be refused. */
    final void goesOn() {
        timePasses();
        var deed = any(deeds().stream()
                .flatMap(possible -> Stream.generate(() -> possible).limit(possible.frequency()))
                .toList());
        try {
            deed.act().run();
            done.add(deed.name());
        } catch (RuleViolation _) {
            // Then it did not happen.
        }
    }

    /** What has not happened so far. */
    final List<String> undone() {
        return deeds().stream()
                .map(Deed::name)
                .filter(name -> !done.contains(name))
                .toList();
    }

    protected final <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Most is about what came last. */
    protected final <T> T anyOfLate(List<T> of) {
        return any(random.nextInt(3) == 0 ? of : latest(of));
    }

    protected static <T> List<T> latest(List<T> of) {
        return of.subList(Math.max(0, of.size() - BUSY_WITH), of.size());
    }

    protected final Instant soon() {
        return in(-3, 30);
    }

    /** So many days from now. */
    protected final Instant in(int from, int to) {
        return clock.instant().plus(Duration.ofMinutes(random.nextInt(from * 1440, to * 1440)));
    }

    private void timePasses() {
        clock.pass(
                switch (random.nextInt(10)) {
                    case 0, 1, 2, 3 -> Duration.ZERO;
                    case 4 -> Duration.ofHours(random.nextInt(48));
                    default -> Duration.ofMillis(random.nextInt(100_000));
                });
    }
}
