package org.samling.domain.shared;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The places of a workshop or an event at one moment, and the queue before it: all that is needed to decide who gets a
 * seat. They are read under the lock of what they belong to, and hold as long as it is held.
 *
 * @param capacity how many seats there are; null means that there is one for everybody
 * @param taken how many of them are taken
 * @param waiting how many people wait for one
 * @param lastQueueNumber the greatest number that somebody in the queue has, 0 if nobody waits
 */
public record Seats(@Nullable Integer capacity, long taken, long waiting, long lastQueueNumber) {

    public static Seats allFree(@Nullable Integer capacity) {
        return new Seats(capacity, 0, 0, 0);
    }

    /** How many seats are free; null if there is no end of them. */
    public @Nullable Long free() {
        return capacity == null ? null : Math.max(0, capacity - taken);
    }

    public boolean oneIsFree() {
        return capacity == null || taken < capacity;
    }

    /** Where a newcomer goes. While somebody waits every seat counts as taken, for nobody jumps the queue. */
    public Place placeNewcomer() {
        return oneIsFree() && waiting == 0 ? new Place.Seat() : new Place.InQueue(lastQueueNumber + 1);
    }

    /** Where a newcomer goes who may not want to wait. */
    public Place placeNewcomer(WhenFull whenFull, Rule full) {
        var place = placeNewcomer();
        if (place instanceof Place.InQueue && whenFull == WhenFull.REJECT) {
            throw new RuleViolation(new Finding(full, Map.of("seats_taken", taken, "waiting", waiting)));
        }
        return place;
    }

    /** How many of those who wait can be seated now. */
    public long promotable() {
        var free = free();
        return free == null ? waiting : Math.min(free, waiting);
    }

    /** The same seats, after somebody went from one place to another. */
    public Seats afterMove(Place from, Place to) {
        return left(from).occupied(to);
    }

    /** As many seats as this from now on. Nobody loses the seat that was given: there cannot be fewer than are taken. */
    public Seats withCapacity(@Nullable Integer newCapacity, Rule seatsTaken) {
        if (newCapacity != null && newCapacity < taken) {
            throw new RuleViolation(new Finding(seatsTaken, Map.of("seats_taken", taken, "capacity", newCapacity)));
        }
        return new Seats(newCapacity, taken, waiting, lastQueueNumber);
    }

    /** Somebody is to be seated at once, past no queue. */
    public void mustHaveOneFree(Rule full) {
        if (!oneIsFree()) {
            throw new RuleViolation(
                    new Finding(full, Map.of("seats_taken", taken, "capacity", Objects.requireNonNull(capacity))));
        }
    }

    private Seats left(Place place) {
        return switch (place) {
            case Place.Seat() -> new Seats(capacity, taken - 1, waiting, lastQueueNumber);
            case Place.InQueue _ -> new Seats(capacity, taken, waiting - 1, lastQueueNumber);
            case Place.None() -> this;
        };
    }

    private Seats occupied(Place place) {
        return switch (place) {
            case Place.Seat() -> new Seats(capacity, taken + 1, waiting, lastQueueNumber);
            case Place.InQueue(var number) ->
                new Seats(capacity, taken, waiting + 1, Math.max(number, lastQueueNumber));
            case Place.None() -> this;
        };
    }
}
