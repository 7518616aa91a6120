package org.samling.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.samling.domain.shared.Refusals.assertRefused;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.samling.domain.shared.Place.InQueue;
import org.samling.domain.shared.Place.None;
import org.samling.domain.shared.Place.Seat;

class SeatsTest {

    /** What a refusal is refused for, whatever the seats belong to. */
    private enum Hall implements Rule {
        FULL;

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            capacity, taken, waiting, last in queue, newcomer goes to
            ,         0,     0,       0,             seat
            ,         90000, 0,       0,             seat
            ,         3,     1,       7,             8
            1,        0,     0,       0,             seat
            2,        1,     0,       0,             seat
            2,        2,     0,       0,             1
            2,        2,     3,       3,             4
            2,        2,     1,       9,             10
            2,        1,     1,       4,             5
            2,        3,     0,       0,             1
            """)
    void a_newcomer_goes_to_a_free_seat_or_behind_the_last_who_waits(
            @Nullable Integer capacity, long taken, long waiting, long lastInQueue, String place) {
        assertThat(new Seats(capacity, taken, waiting, lastInQueue).placeNewcomer())
                .isEqualTo(placed(place));
    }

    @Test
    void while_somebody_waits_a_free_seat_is_not_for_a_newcomer() {
        var oneFree = new Seats(2, 1, 1, 4);

        assertThat(oneFree.oneIsFree()).isTrue();
        assertThat(oneFree.placeNewcomer()).isEqualTo(new InQueue(5));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            capacity, taken, free, one is free
            ,         0,     ,     true
            ,         90000, ,     true
            3,        0,     3,    true
            3,        2,     1,    true
            3,        3,     0,    false
            3,        4,     0,    false
            """)
    void as_many_are_free_as_nobody_has_taken(
            @Nullable Integer capacity, long taken, @Nullable Long free, boolean oneIsFree) {
        var seats = new Seats(capacity, taken, 0, 0);

        assertThat(seats.free()).isEqualTo(free);
        assertThat(seats.oneIsFree()).isEqualTo(oneIsFree);
    }

    @Test
    void at_first_all_are_free() {
        assertThat(Seats.allFree(12)).isEqualTo(new Seats(12, 0, 0, 0));
        assertThat(Seats.allFree(null)).isEqualTo(new Seats(null, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            capacity, taken, waiting, promotable
            ,         3,     0,       0
            ,         3,     4,       4
            3,        3,     4,       0
            3,        2,     4,       1
            9,        3,     4,       4
            7,        3,     4,       4
            3,        2,     0,       0
            3,        5,     4,       0
            """)
    void as_many_are_seated_as_wait_and_find_a_seat(
            @Nullable Integer capacity, long taken, long waiting, long promotable) {
        assertThat(new Seats(capacity, taken, waiting, waiting).promotable()).isEqualTo(promotable);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            from, to,   taken, waiting, last in queue
            none, seat, 4,     2,       6
            none, 7,    3,     3,       7
            seat, none, 2,     2,       6
            seat, 7,    2,     3,       7
            5,    none, 3,     1,       6
            5,    seat, 4,     1,       6
            6,    7,    3,     2,       7
            none, none, 3,     2,       6
            seat, seat, 3,     2,       6
            """)
    void whoever_moves_leaves_one_place_and_takes_up_another(
            String from, String to, long taken, long waiting, long lastInQueue) {
        assertThat(new Seats(5, 3, 2, 6).afterMove(placed(from), placed(to)))
                .isEqualTo(new Seats(5, taken, waiting, lastInQueue));
    }

    @Test
    void whoever_comes_second_waits_behind_whoever_came_first() {
        var full = new Seats(1, 1, 0, 0);
        var first = full.placeNewcomer();

        assertThat(first).isEqualTo(new InQueue(1));
        assertThat(full.afterMove(new None(), first).placeNewcomer()).isEqualTo(new InQueue(2));
    }

    @ParameterizedTest
    @EnumSource
    void a_free_seat_is_given_also_to_whoever_does_not_want_to_wait(WhenFull whenFull) {
        assertThat(new Seats(2, 1, 0, 0).placeNewcomer(whenFull, Hall.FULL)).isEqualTo(new Seat());
    }

    @Test
    void whoever_would_have_to_wait_and_does_not_want_to_is_refused() {
        var full = new Seats(2, 2, 3, 3);

        assertThat(full.placeNewcomer(WhenFull.WAITLIST, Hall.FULL)).isEqualTo(new InQueue(4));
        assertRefused(
                new Finding(Hall.FULL, Map.of("seats_taken", 2L, "waiting", 3L)),
                () -> full.placeNewcomer(WhenFull.REJECT, Hall.FULL));
    }

    @Test
    void whoever_does_not_want_to_wait_does_not_jump_the_queue_either() {
        assertRefused(
                new Finding(Hall.FULL, Map.of("seats_taken", 1L, "waiting", 1L)),
                () -> new Seats(2, 1, 1, 1).placeNewcomer(WhenFull.REJECT, Hall.FULL));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"3", "4", "NULL"},
            nullValues = "NULL")
    void there_may_be_as_many_seats_as_are_taken_or_more(@Nullable Integer capacity) {
        assertThat(new Seats(9, 3, 2, 5).withCapacity(capacity, Hall.FULL)).isEqualTo(new Seats(capacity, 3, 2, 5));
    }

    @Test
    void nobody_loses_a_seat_to_a_lower_capacity() {
        assertRefused(
                new Finding(Hall.FULL, Map.of("seats_taken", 3L, "capacity", 2)),
                () -> new Seats(9, 3, 0, 0).withCapacity(2, Hall.FULL));
        assertRefused(
                new Finding(Hall.FULL, Map.of("seats_taken", 3L, "capacity", 2)),
                () -> new Seats(null, 3, 0, 0).withCapacity(2, Hall.FULL));
    }

    @Test
    void somebody_can_be_seated_past_the_queue_while_a_seat_is_free() {
        assertThatNoException().isThrownBy(() -> new Seats(3, 2, 4, 4).mustHaveOneFree(Hall.FULL));
        assertThatNoException().isThrownBy(() -> new Seats(null, 2, 4, 4).mustHaveOneFree(Hall.FULL));
        assertRefused(
                new Finding(Hall.FULL, Map.of("seats_taken", 3L, "capacity", 3)),
                () -> new Seats(3, 3, 4, 4).mustHaveOneFree(Hall.FULL));
    }

    private static Place placed(String place) {
        return switch (place) {
            case "seat" -> new Seat();
            case "none" -> new None();
            default -> new InQueue(Long.parseLong(place));
        };
    }
}
