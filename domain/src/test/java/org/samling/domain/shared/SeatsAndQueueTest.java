package org.samling.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.shared.Refusals.assertFindings;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samling.domain.shared.Place.InQueue;
import org.samling.domain.shared.Place.None;
import org.samling.domain.shared.Place.Seat;

/** People come and go at random, and the capacity changes. Each seed is another evening, the same every time. */
class SeatsAndQueueTest {

    private static final int ACTS = 2000;

    private enum Hall implements Rule {
        FULL;

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            seed, most seats
            1,    1
            2,    1
            3,    3
            4,    3
            5,    8
            6,    8
            7,    20
            8,    20
            """)
    void never_overbooked_never_a_free_seat_while_somebody_waits_never_overtaken(long seed, int mostSeats) {
        var evening = new Evening(new Random(seed), mostSeats);
        for (var act = 0; act < ACTS; act++) {
            evening.somethingHappens();
            evening.freeSeatsAreFilled();

            assertThat(evening.seats).isEqualTo(evening.counted());
            evening.assertNeverOverbooked();
            evening.assertNoFreeSeatWhileSomebodyWaits();
        }

        assertThat(evening.promotions).isPositive();
    }

    /** The people themselves, each known by the order of arrival, next to what the seats say of them. */
    private static final class Evening {

        private final Random random;
        private final int mostSeats;
        private final List<Integer> seated = new ArrayList<>();
        private final NavigableMap<Long, Integer> queue = new TreeMap<>();
        private Seats seats;
        private int arrivals;
        private int promotions;

        Evening(Random random, int mostSeats) {
            this.random = random;
            this.mostSeats = mostSeats;
            this.seats = Seats.allFree(mostSeats);
        }

        void somethingHappens() {
            switch (random.nextInt(8)) {
                case 0, 1, 2, 3 -> somebodyComes();
                case 4, 5 -> somebodySeatedLeaves();
                case 6 -> somebodyWaitingLeaves();
                default -> theCapacityChanges();
            }
        }

        void freeSeatsAreFilled() {
            for (var left = seats.promotable(); left > 0; left--) {
                var next = queue.pollFirstEntry();
                seats = seats.afterMove(new InQueue(next.getKey()), new Seat());
                seat(next.getValue());
                promotions++;
            }
            // The next act reads the seats anew, as another transaction would.
            seats = new Seats(seats.capacity(), seats.taken(), seats.waiting(), queue.isEmpty() ? 0 : queue.lastKey());
        }

        Seats counted() {
            return new Seats(seats.capacity(), seated.size(), queue.size(), queue.isEmpty() ? 0 : queue.lastKey());
        }

        void assertNeverOverbooked() {
            if (seats.capacity() != null) {
                assertThat(seated).hasSizeLessThanOrEqualTo(seats.capacity());
            }
        }

        void assertNoFreeSeatWhileSomebodyWaits() {
            if (seats.capacity() == null || seated.size() < seats.capacity()) {
                assertThat(queue).isEmpty();
            }
        }

        private void somebodyComes() {
            var newcomer = ++arrivals;
            var place = seats.placeNewcomer();
            switch (place) {
                case Seat() -> seat(newcomer);
                case InQueue(var number) ->
                    assertThat(queue.put(number, newcomer)).isNull();
                case None() -> throw new AssertionError("a newcomer gets a place");
            }
            seats = seats.afterMove(new None(), place);
        }

        private void somebodySeatedLeaves() {
            if (!seated.isEmpty()) {
                seated.remove(random.nextInt(seated.size()));
                seats = seats.afterMove(new Seat(), new None());
            }
        }

        private void somebodyWaitingLeaves() {
            if (!queue.isEmpty()) {
                var numbers = List.copyOf(queue.keySet());
                var number = numbers.get(random.nextInt(numbers.size()));
                queue.remove(number);
                seats = seats.afterMove(new InQueue(number), new None());
            }
        }

        private void theCapacityChanges() {
            var capacity = oneInTen() ? null : Integer.valueOf(1 + random.nextInt(mostSeats));
            if (capacity != null && capacity < seated.size()) {
                assertFindings(() -> seats.withCapacity(capacity, Hall.FULL)).hasSize(1);
            } else {
                seats = seats.withCapacity(capacity, Hall.FULL);
            }
        }

        private boolean oneInTen() {
            return random.nextInt(10) == 0;
        }

        private void seat(int person) {
            assertThat(queue.values()).allMatch(waiting -> waiting > person, "came after " + person);
            seated.add(person);
        }
    }
}
