package org.samling.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.samling.domain.event.Events.BEFORE;
import static org.samling.domain.event.Events.END;
import static org.samling.domain.event.Events.START;
import static org.samling.domain.event.Events.in;
import static org.samling.domain.event.Events.moment;
import static org.samling.domain.event.WrittenPlan.plan;
import static org.samling.domain.shared.Refusals.assertRefused;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.Finding;

/** From when to when people sign up for an event, cancel, move up, and were there. */
class EventWindowTest {

    private static final OffsetDateTime LOCAL_DEADLINE = OffsetDateTime.parse("2027-01-31T12:00:00+01:00");
    private static final OffsetDateTime LOCAL_START = OffsetDateTime.parse("2027-02-01T17:00:00+01:00");
    private static final OffsetDateTime LOCAL_END = OffsetDateTime.parse("2027-02-01T19:00:00+01:00");

    @Nested
    class SignUp {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                state,       early,  at deadline, late,   before, at start, after
                draft,       closed, closed,      closed, closed, past,     past
                published,   open,   open,        closed, closed, past,     past
                in_progress, closed, closed,      closed, closed, past,     past
                completed,   closed, closed,      closed, closed, past,     past
                cancelled,   closed, closed,      closed, closed, past,     past
                """)
        void signup_window_respected(
                String state,
                String early,
                String atDeadline,
                String late,
                String before,
                String atStart,
                String after) {
            var event = in(state);

            assertSignUp(early, event, moment("early"));
            assertSignUp(atDeadline, event, moment("at deadline"));
            assertSignUp(late, event, moment("late"));
            assertSignUp(before, event, moment("before"));
            assertSignUp(atStart, event, moment("at start"));
            assertSignUp(after, event, moment("after"));
        }

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                now,                         window
                2027-01-04T08:00:00Z,        open
                2027-02-01T15:59:59.999999Z, open
                2027-02-01T16:00:00Z,        past
                2027-02-01T16:00:00.000001Z, past
                """)
        void without_a_deadline_it_is_open_until_the_start(Instant now, String window) {
            assertSignUp(window, in("published", plan(written -> written.signupDeadline = null)), now);
        }

        @Test
        void whoever_comes_too_late_learns_when_it_closed() {
            var withoutDeadline = in("in_progress", plan(written -> written.signupDeadline = null));

            assertRefused(
                    new Finding(
                            EventRule.SIGNUP_WINDOW_RESPECTED,
                            Map.of("state", EventStatus.IN_PROGRESS, "signup_closes_at", LOCAL_START)),
                    () -> withoutDeadline.mustTakeSignUps(BEFORE));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2027-02-01T16:00:00Z", "2027-02-01T16:00:00.000001Z", "2028-01-01T00:00:00Z"})
        void no_sign_up_to_past_events(Instant now) {
            assertSignUp("past", in("published"), now);
        }

        private static void assertSignUp(String window, Event event, Instant now) {
            assertThat(event.takesSignUps(now)).as("at %s", now).isEqualTo(window.equals("open"));
            switch (window) {
                case "open" -> assertThatNoException().isThrownBy(() -> event.mustTakeSignUps(now));
                case "closed" ->
                    assertRefused(
                            new Finding(
                                    EventRule.SIGNUP_WINDOW_RESPECTED,
                                    Map.of("state", event.status(), "signup_closes_at", LOCAL_DEADLINE)),
                            () -> event.mustTakeSignUps(now));
                case "past" ->
                    assertRefused(
                            new Finding(
                                    EventParticipantRule.NO_SIGN_UP_TO_PAST_EVENTS, Map.of("start_at", LOCAL_START)),
                            () -> event.mustTakeSignUps(now));
                default -> throw new IllegalArgumentException(window);
            }
        }
    }

    @Nested
    class Cancellation {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                state,       when,     for a member, for the staff
                draft,       early,    false,        false
                draft,       at start, false,        false
                published,   early,    true,         true
                published,   late,     true,         true
                published,   before,   true,         true
                published,   at start, false,        true
                published,   after,    false,        true
                in_progress, before,   false,        true
                in_progress, at start, false,        true
                in_progress, after,    false,        true
                completed,   before,   false,        false
                completed,   after,    false,        false
                cancelled,   before,   false,        false
                cancelled,   after,    false,        false
                """)
        void one_cancels_until_the_start_and_the_staff_until_it_is_over(
                String state, String when, boolean forMember, boolean forStaff) {
            assertCancellation(forMember, false, in(state), moment(when));
            assertCancellation(forStaff, true, in(state), moment(when));
        }

        private static void assertCancellation(boolean open, boolean byStaff, Event event, Instant now) {
            if (open) {
                assertThatNoException().isThrownBy(() -> event.mustTakeCancellations(byStaff, now));
            } else {
                assertRefused(
                        new Finding(
                                EventParticipantRule.EVENT_CANCELLATION_OPEN,
                                Map.of("state", event.status(), "start_at", LOCAL_START)),
                        () -> event.mustTakeCancellations(byStaff, now));
            }
        }
    }

    @Nested
    class Promotion {

        @ParameterizedTest
        @ValueSource(strings = {"published", "in_progress"})
        void the_staff_seat_whoever_waits_until_it_is_over(String state) {
            assertThatNoException().isThrownBy(in(state)::mustTakePromotions);
        }

        @ParameterizedTest
        @ValueSource(strings = {"draft", "completed", "cancelled"})
        void nobody_moves_up_in_what_is_not_announced_or_is_over(String state) {
            assertRefused(
                    new Finding(
                            EventRule.SIGNUP_WINDOW_RESPECTED,
                            Map.of("state", in(state).status(), "signup_closes_at", LOCAL_END)),
                    in(state)::mustTakePromotions);
        }

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                state,       early, after deadline, before, at start
                draft,       false, false,          false,  false
                published,   true,  true,           true,   false
                in_progress, false, false,          false,  false
                completed,   false, false,          false,  false
                cancelled,   false, false,          false,  false
                deleted,     false, false,          false,  false
                archived,    false, false,          false,  false
                """)
        void free_seats_are_filled_until_the_start_also_after_the_deadline(
                String state, boolean early, boolean late, boolean before, boolean atStart) {
            assertThat(in(state).fillsFreeSeats(moment("early"))).isEqualTo(early);
            assertThat(in(state).fillsFreeSeats(moment("late"))).isEqualTo(late);
            assertThat(in(state).fillsFreeSeats(moment("before"))).isEqualTo(before);
            assertThat(in(state).fillsFreeSeats(moment("at start"))).isEqualTo(atStart);
        }
    }

    @Nested
    class AttendanceFromStartOn {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                state,       before, at start, after
                draft,       false,  false,    false
                published,   false,  true,     true
                in_progress, false,  true,     true
                completed,   false,  true,     true
                cancelled,   false,  false,    false
                """)
        void attendance_is_recorded_from_the_planned_start_on(
                String state, boolean before, boolean atStart, boolean after) {
            assertAttendance(before, in(state), BEFORE);
            assertAttendance(atStart, in(state), START);
            assertAttendance(after, in(state), END.plusSeconds(1));
        }

        private static void assertAttendance(boolean taken, Event event, Instant now) {
            if (taken) {
                assertThatNoException().isThrownBy(() -> event.mustTakeAttendance(now));
            } else {
                assertRefused(
                        new Finding(
                                EventParticipantRule.ATTENDANCE_FROM_START_ON,
                                Map.of("state", event.status(), "start_at", LOCAL_START)),
                        () -> event.mustTakeAttendance(now));
            }
        }
    }

    /** On the last Sunday of October the clock in Oslo shows 02:30 twice. */
    @Nested
    class TheHourThatIsThereTwice {

        private final Event beginsTheSecondTime = in("published", plan(written -> {
            written.start = Instant.parse("2027-10-31T01:30:00Z");
            written.end = Instant.parse("2027-10-31T03:00:00Z");
            written.signupDeadline = null;
        }));

        @Test
        void the_first_time_it_has_not_begun() {
            var firstTime = Instant.parse("2027-10-31T00:30:00Z");

            assertThat(beginsTheSecondTime.takesSignUps(firstTime)).isTrue();
            assertRefused(
                    new Finding(
                            EventParticipantRule.ATTENDANCE_FROM_START_ON,
                            Map.of(
                                    "state",
                                    EventStatus.PUBLISHED,
                                    "start_at",
                                    OffsetDateTime.parse("2027-10-31T02:30:00+01:00"))),
                    () -> beginsTheSecondTime.mustTakeAttendance(firstTime));
        }

        @Test
        void the_second_time_it_has() {
            var secondTime = Instant.parse("2027-10-31T01:30:00Z");

            assertThat(beginsTheSecondTime.takesSignUps(secondTime)).isFalse();
            assertThatNoException().isThrownBy(() -> beginsTheSecondTime.mustTakeAttendance(secondTime));
        }

        @Test
        void the_deadline_of_an_hour_before_is_an_hour_before() {
            var closesTheFirstTime = in("published", plan(written -> {
                written.start = Instant.parse("2027-10-31T01:30:00Z");
                written.end = Instant.parse("2027-10-31T03:00:00Z");
                written.signupDeadline = Instant.parse("2027-10-31T00:30:00Z");
            }));

            assertThat(closesTheFirstTime.takesSignUps(Instant.parse("2027-10-31T00:30:00Z")))
                    .isTrue();
            assertRefused(
                    new Finding(
                            EventRule.SIGNUP_WINDOW_RESPECTED,
                            Map.of(
                                    "state",
                                    EventStatus.PUBLISHED,
                                    "signup_closes_at",
                                    OffsetDateTime.parse("2027-10-31T02:30:00+02:00"))),
                    () -> closesTheFirstTime.mustTakeSignUps(Instant.parse("2027-10-31T00:30:00.000001Z")));
        }
    }
}
