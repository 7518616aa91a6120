package org.samling.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.event.Events.AFTER;
import static org.samling.domain.event.Events.COORDINATOR;
import static org.samling.domain.event.Events.END;
import static org.samling.domain.event.Events.ORGANIZATION;
import static org.samling.domain.event.Events.in;
import static org.samling.domain.event.Events.someone;
import static org.samling.domain.event.WrittenPlan.plan;
import static org.samling.domain.shared.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Revision;

/** Copies of events, across the nights in which the clock in Oslo is changed. */
class EventDuplicatesTest {

    @Test
    void a_copy_is_a_new_draft_of_the_same_plan_a_week_later_by_whoever_makes_it() {
        var by = someone();
        var completed = in("completed");

        var copies = completed.duplicate(null, 1, by, END);

        var copy = copies.getFirst();
        assertThat(copies)
                .containsExactly(new Event(
                        copy.id(),
                        ORGANIZATION,
                        plan(written -> {
                            written.start = Instant.parse("2027-02-08T16:00:00Z");
                            written.end = Instant.parse("2027-02-08T18:00:00Z");
                            written.signupDeadline = Instant.parse("2027-02-07T11:00:00Z");
                        }),
                        new EventState.Draft(),
                        by,
                        null,
                        null,
                        null,
                        Revision.first(END)));
        assertThat(copy.id()).isNotEqualTo(completed.id());
    }

    @Test
    void the_first_copy_begins_when_it_is_told_to_and_each_other_a_week_later() {
        assertThat(in("published").duplicate(Instant.parse("2027-03-15T17:00:00Z"), 3, COORDINATOR, AFTER))
                .extracting(Event::plan)
                .containsExactly(
                        at("2027-03-15T17:00:00Z", "2027-03-15T19:00:00Z", "2027-03-14T12:00:00Z"),
                        at("2027-03-22T17:00:00Z", "2027-03-22T19:00:00Z", "2027-03-21T12:00:00Z"),
                        at("2027-03-29T16:00:00Z", "2027-03-29T18:00:00Z", "2027-03-28T11:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "published", "in_progress", "completed", "cancelled", "archived", "deleted"})
    void whatever_has_become_of_it_an_event_can_be_copied(String state) {
        assertThat(in(state).duplicate(null, 2, COORDINATOR, END))
                .extracting(Events::stateOf)
                .containsExactly("draft", "draft");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 54, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void copies_within_a_year(int copies) {
        assertRefused(
                new Finding(EventRule.COPIES_WITHIN_A_YEAR, "copies", Map.of("maximum", 53)),
                () -> in("published").duplicate(null, copies, COORDINATOR, AFTER));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            start,                end,                  deadline
            2027-02-01T16:00:00Z, 2027-02-01T18:00:00Z, 2027-01-31T11:00:00Z
            2027-03-06T17:00:00Z, 2027-03-07T11:00:00Z, 2027-03-06T00:00:00Z
            2027-08-02T21:30:00Z, 2027-08-03T03:15:00Z, 2027-08-02T21:29:59Z
            2027-10-02T22:00:00Z, 2027-10-03T11:00:00Z,
            2026-12-31T22:30:00Z, 2027-01-03T11:00:00Z, 2026-12-24T11:00:00Z
            """)
    void a_year_of_copies_keeps_the_clock_on_the_wall(Instant start, Instant end, @Nullable Instant deadline) {
        var original = event(start, end, deadline);

        var copies = original.duplicate(null, Event.MOST_COPIES, COORDINATOR, AFTER);

        assertThat(copies).hasSize(53);
        for (var week = 1; week <= copies.size(); week++) {
            var copy = copies.get(week - 1).plan();
            assertThat(local(copy.start())).isEqualTo(local(start).plusWeeks(week));
            assertThat(local(copy.end())).isEqualTo(local(end).plusWeeks(week));
            if (deadline != null) {
                assertThat(local(copy.signupDeadline()))
                        .isEqualTo(local(deadline).plusWeeks(week));
            }
        }
    }

    @Test
    void the_night_without_an_hour_is_an_hour_shorter() {
        var nightBefore = event("2027-03-20T21:00:00Z", "2027-03-21T07:00:00Z", "2027-03-20T17:00:00Z");

        assertThat(copies(nightBefore, 2))
                .containsExactly(
                        at("2027-03-27T21:00:00Z", "2027-03-28T06:00:00Z", "2027-03-27T17:00:00Z"),
                        at("2027-04-03T20:00:00Z", "2027-04-04T06:00:00Z", "2027-04-03T16:00:00Z"));
        assertThat(copies(nightBefore, 2))
                .extracting(EventPlan::durationMinutes)
                .containsExactly(540, 600);
    }

    @Test
    void the_night_with_an_hour_twice_is_an_hour_longer() {
        var nightBefore = event("2027-10-23T20:00:00Z", "2027-10-24T06:00:00Z", "2027-10-23T16:00:00Z");

        assertThat(copies(nightBefore, 2))
                .containsExactly(
                        at("2027-10-30T20:00:00Z", "2027-10-31T07:00:00Z", "2027-10-30T16:00:00Z"),
                        at("2027-11-06T21:00:00Z", "2027-11-07T07:00:00Z", "2027-11-06T17:00:00Z"));
        assertThat(copies(nightBefore, 2))
                .extracting(EventPlan::durationMinutes)
                .containsExactly(660, 600);
    }

    @Test
    void what_was_planned_for_such_a_night_keeps_its_clock_in_another() {
        var shorter = event("2027-03-27T21:00:00Z", "2027-03-28T06:00:00Z", "2027-03-27T17:00:00Z");
        var longer = event("2027-10-30T20:00:00Z", "2027-10-31T07:00:00Z", "2027-10-30T16:00:00Z");
        var closesTheNightBefore = event("2027-03-28T16:00:00Z", "2027-03-28T18:00:00Z", "2027-03-27T17:00:00Z");

        assertThat(copies(shorter, 1))
                .containsExactly(at("2027-04-03T20:00:00Z", "2027-04-04T06:00:00Z", "2027-04-03T16:00:00Z"));
        assertThat(copies(longer, 1))
                .containsExactly(at("2027-11-06T21:00:00Z", "2027-11-07T07:00:00Z", "2027-11-06T17:00:00Z"));
        assertThat(copies(closesTheNightBefore, 1))
                .containsExactly(at("2027-04-04T16:00:00Z", "2027-04-04T18:00:00Z", "2027-04-03T16:00:00Z"));
    }

    /** At 02:30 on 28 March it is 03:30. */
    @Test
    void what_would_begin_in_the_hour_that_does_not_exist_begins_an_hour_later_and_the_next_in_time_again() {
        var nightly = event("2027-03-21T01:30:00Z", "2027-03-21T04:00:00Z", "2027-03-21T00:30:00Z");

        assertThat(copies(nightly, 2))
                .containsExactly(
                        at("2027-03-28T01:30:00Z", "2027-03-28T04:00:00Z", "2027-03-28T00:30:00Z"),
                        at("2027-04-04T00:30:00Z", "2027-04-04T03:00:00Z", "2027-04-03T23:30:00Z"));
    }

    @Test
    void what_would_end_or_close_in_the_hour_that_does_not_exist_does_so_an_hour_later() {
        var ends = event("2027-03-21T00:00:00Z", "2027-03-21T01:30:00Z", null);
        var closes = event("2027-03-21T05:00:00Z", "2027-03-21T06:00:00Z", "2027-03-21T01:30:00Z");

        assertThat(copies(ends, 1)).containsExactly(at("2027-03-28T00:00:00Z", "2027-03-28T01:30:00Z", null));
        assertThat(copies(closes, 1))
                .containsExactly(at("2027-03-28T04:00:00Z", "2027-03-28T05:00:00Z", "2027-03-28T01:30:00Z"));
    }

    /** From 02:30 in summer time to 02:30 in winter time an hour passes. */
    @Test
    void what_begins_and_ends_in_the_hour_that_is_there_twice_takes_as_long_where_it_is_there_once() {
        var anHour = event("2027-10-31T00:30:00Z", "2027-10-31T01:30:00Z", null);
        var halfAnHour = event("2027-10-31T00:45:00Z", "2027-10-31T01:15:00Z", null);
        var closesLate = event("2027-10-31T01:15:00Z", "2027-10-31T03:00:00Z", "2027-10-31T00:30:00Z");

        assertThat(copies(anHour, 1)).containsExactly(at("2027-11-07T01:30:00Z", "2027-11-07T02:30:00Z", null));
        assertThat(copies(halfAnHour, 1)).containsExactly(at("2027-11-07T01:45:00Z", "2027-11-07T02:15:00Z", null));
        assertThat(copies(closesLate, 1))
                .containsExactly(at("2027-11-07T01:15:00Z", "2027-11-07T03:00:00Z", "2027-11-07T00:30:00Z"));
    }

    @Test
    void a_copy_into_the_hour_that_is_there_twice_begins_the_first_time() {
        var nightly = event("2027-10-24T00:30:00Z", "2027-10-24T00:45:00Z", "2027-10-24T00:15:00Z");

        assertThat(copies(nightly, 2))
                .containsExactly(
                        at("2027-10-31T00:30:00Z", "2027-10-31T00:45:00Z", "2027-10-31T00:15:00Z"),
                        at("2027-11-07T01:30:00Z", "2027-11-07T01:45:00Z", "2027-11-07T01:15:00Z"));
    }

    @Test
    void told_to_begin_the_second_time_it_still_ends_after_that() {
        var original = event("2027-10-24T00:30:00Z", "2027-10-24T00:45:00Z", "2027-10-24T00:15:00Z");

        assertThat(original.duplicate(Instant.parse("2027-10-31T01:30:00Z"), 1, COORDINATOR, AFTER))
                .extracting(Event::plan)
                .containsExactly(at("2027-10-31T01:30:00Z", "2027-10-31T01:45:00Z", "2027-10-31T00:15:00Z"));
    }

    /** By the clock on the wall this one takes an hour more than it can. */
    @Test
    void what_takes_as_long_as_it_can_takes_no_longer_where_no_clock_is_changed() {
        var longest = event("2027-03-27T12:00:00Z", "2028-03-27T12:00:00Z", null);

        assertThat(copies(longest, 1)).containsExactly(at("2027-04-03T11:00:00Z", "2028-04-03T11:00:00Z", null));
    }

    /** Every quarter of an hour of the two nights, told to begin anywhere in them. */
    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28", "2027-10-31"})
    void whatever_the_clock_does_a_copy_ends_after_it_begins_and_closes_before(String night) {
        var midnight = Instant.parse(night + "T00:00:00Z");
        var quarter = Duration.ofMinutes(15);
        for (var from = 0; from < 16; from++) {
            for (var to = 0; to < 16; to++) {
                for (var length = 1; length <= 8; length++) {
                    var start = midnight.plus(quarter.multipliedBy(from));
                    var original = event(
                            start, start.plus(quarter.multipliedBy(length)), start.minus(quarter.multipliedBy(length)));

                    var copy = original.duplicate(midnight.plus(quarter.multipliedBy(to)), 1, COORDINATOR, AFTER)
                            .getFirst()
                            .plan();

                    assertThat(copy.start()).isEqualTo(midnight.plus(quarter.multipliedBy(to)));
                    assertThat(copy.end()).isAfter(copy.start());
                    assertThat(copy.signupDeadline()).isBefore(copy.start());
                }
            }
        }
    }

    private static List<EventPlan> copies(Event original, int copies) {
        return original.duplicate(null, copies, COORDINATOR, AFTER).stream()
                .map(Event::plan)
                .toList();
    }

    private static Event event(String start, String end, @Nullable String deadline) {
        return in("published", at(start, end, deadline));
    }

    private static Event event(Instant start, Instant end, @Nullable Instant deadline) {
        return in("published", at(start, end, deadline));
    }

    private static EventPlan at(String start, String end, @Nullable String deadline) {
        return at(Instant.parse(start), Instant.parse(end), deadline == null ? null : Instant.parse(deadline));
    }

    private static EventPlan at(Instant start, Instant end, @Nullable Instant deadline) {
        return plan(written -> {
            written.start = start;
            written.end = end;
            written.signupDeadline = deadline;
        });
    }

    private static LocalDateTime local(@Nullable Instant time) {
        return LocalDateTime.ofInstant(Objects.requireNonNull(time), Events.OSLO);
    }
}
