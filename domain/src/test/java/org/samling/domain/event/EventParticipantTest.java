package org.samling.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.event.Events.AFTER;
import static org.samling.domain.event.Events.BEFORE;
import static org.samling.domain.event.Events.COORDINATOR;
import static org.samling.domain.event.Events.END;
import static org.samling.domain.event.Events.MEMBER;
import static org.samling.domain.event.Events.ORGANIZATION;
import static org.samling.domain.event.Events.PLANNED;
import static org.samling.domain.event.Events.in;
import static org.samling.domain.event.Events.record;
import static org.samling.domain.event.Events.wire;
import static org.samling.domain.shared.Refusals.assertFindings;
import static org.samling.domain.shared.Refusals.assertRefused;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.event.Participation.Attended;
import org.samling.domain.event.Participation.Cancelled;
import org.samling.domain.event.Participation.NoShow;
import org.samling.domain.event.Participation.Registered;
import org.samling.domain.event.Participation.Waitlisted;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Place.InQueue;
import org.samling.domain.shared.Place.None;
import org.samling.domain.shared.Place.Seat;
import org.samling.domain.shared.Revision;

class EventParticipantTest {

    private static final Event PUBLISHED = in("published");

    @Test
    void whoever_signs_up_gets_a_record_in_the_organization_of_the_event() {
        var participant = EventParticipant.register(PUBLISHED, MEMBER, new InQueue(4), MEMBER, "Vegetar", PLANNED);

        assertThat(participant)
                .isEqualTo(new EventParticipant(
                        participant.id(),
                        ORGANIZATION,
                        PUBLISHED.id(),
                        MEMBER,
                        new Waitlisted(4),
                        PLANNED,
                        MEMBER,
                        "Vegetar",
                        Revision.first(PLANNED)));
    }

    @Test
    void a_proxy_is_kept_apart_from_whom_it_is_for() {
        assertThat(record("registered").isProxyRegistration()).isTrue();
        assertThat(record("registered").registeredBy()).isEqualTo(COORDINATOR);
        assertThat(byOneself().isProxyRegistration()).isFalse();
    }

    @Test
    void whoever_comes_back_by_proxy_was_signed_up_by_that_proxy_and_by_oneself_by_none() {
        var byProxy = byOneself().cancel(BEFORE).registerAgain(new Seat(), COORDINATOR, null, AFTER);

        assertThat(byProxy.isProxyRegistration()).isTrue();
        assertThat(byProxy.cancel(AFTER)
                        .registerAgain(new Seat(), MEMBER, null, END)
                        .isProxyRegistration())
                .isFalse();
    }

    @Test
    void whoever_cancelled_and_comes_back_is_at_the_end_of_the_queue_under_the_same_record() {
        var first = record("waitlisted");

        var back = first.cancel(BEFORE).registerAgain(new InQueue(9), MEMBER, null, AFTER);

        assertThat(back)
                .isEqualTo(new EventParticipant(
                        first.id(),
                        ORGANIZATION,
                        first.event(),
                        MEMBER,
                        new Waitlisted(9),
                        AFTER,
                        MEMBER,
                        null,
                        new Revision(3, PLANNED, AFTER)));
    }

    @Test
    void whoever_is_promoted_has_a_seat_and_has_signed_up_when_they_did() {
        var promoted = record("waitlisted").promote(BEFORE);

        assertThat(promoted.participation()).isEqualTo(new Registered());
        assertThat(promoted.registeredAt()).isEqualTo(PLANNED);
        assertThat(promoted.revision()).isEqualTo(new Revision(2, PLANNED, BEFORE));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            status,     signed up, waits, seated
            registered, true,      false, true
            waitlisted, true,      true,  false
            attended,   true,      false, true
            no_show,    true,      false, true
            cancelled,  false,     false, false
            """)
    void a_seat_is_taken_also_by_whoever_was_there_or_did_not_come(
            String status, boolean signedUp, boolean waits, boolean seated) {
        assertThat(record(status).isSignedUp()).isEqualTo(signedUp);
        assertThat(record(status).isWaiting()).isEqualTo(waits);
        assertThat(record(status).place() instanceof Seat).isEqualTo(seated);
    }

    @Test
    void whoever_waits_keeps_the_number_and_whoever_cancelled_has_no_place() {
        assertThat(record("waitlisted").place()).isEqualTo(new InQueue(4));
        assertThat(record("cancelled").place()).isEqualTo(new None());
    }

    @Nested
    class ValidStatusTransition {

        private static final Map<String, Set<EventParticipantAct>> ALLOWED = Map.of(
                "registered",
                        Set.of(
                                EventParticipantAct.CANCEL,
                                EventParticipantAct.CHANGE_NOTES,
                                EventParticipantAct.MARK_ATTENDED,
                                EventParticipantAct.MARK_NO_SHOW),
                "waitlisted",
                        Set.of(
                                EventParticipantAct.PROMOTE,
                                EventParticipantAct.CANCEL,
                                EventParticipantAct.CHANGE_NOTES),
                "attended",
                        Set.of(
                                EventParticipantAct.CANCEL,
                                EventParticipantAct.CHANGE_NOTES,
                                EventParticipantAct.MARK_NO_SHOW,
                                EventParticipantAct.UNDO_ATTENDANCE),
                "no_show",
                        Set.of(
                                EventParticipantAct.CANCEL,
                                EventParticipantAct.CHANGE_NOTES,
                                EventParticipantAct.MARK_ATTENDED,
                                EventParticipantAct.UNDO_ATTENDANCE),
                "cancelled", Set.of(EventParticipantAct.SIGN_UP, EventParticipantAct.CHANGE_NOTES));

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                status,     act,             becomes,    otherwise
                registered, SIGN_UP,         refused,    UNIQUE_PARTICIPANT_PER_EVENT
                registered, PROMOTE,         refused,    VALID_STATUS_TRANSITION
                registered, CANCEL,          cancelled,
                registered, CHANGE_NOTES,    registered,
                registered, MARK_ATTENDED,   attended,
                registered, MARK_NO_SHOW,    no_show,
                waitlisted, SIGN_UP,         refused,    UNIQUE_PARTICIPANT_PER_EVENT
                waitlisted, PROMOTE,         registered,
                waitlisted, CANCEL,          cancelled,
                waitlisted, CHANGE_NOTES,    waitlisted,
                waitlisted, MARK_ATTENDED,   refused,    VALID_STATUS_TRANSITION
                waitlisted, MARK_NO_SHOW,    refused,    VALID_STATUS_TRANSITION
                waitlisted, UNDO_ATTENDANCE, refused,    VALID_STATUS_TRANSITION
                attended,   SIGN_UP,         refused,    UNIQUE_PARTICIPANT_PER_EVENT
                attended,   PROMOTE,         refused,    VALID_STATUS_TRANSITION
                attended,   CANCEL,          cancelled,
                attended,   CHANGE_NOTES,    attended,
                attended,   MARK_NO_SHOW,    no_show,
                attended,   UNDO_ATTENDANCE, registered,
                no_show,    SIGN_UP,         refused,    UNIQUE_PARTICIPANT_PER_EVENT
                no_show,    PROMOTE,         refused,    VALID_STATUS_TRANSITION
                no_show,    CANCEL,          cancelled,
                no_show,    CHANGE_NOTES,    no_show,
                no_show,    MARK_ATTENDED,   attended,
                no_show,    UNDO_ATTENDANCE, registered,
                cancelled,  SIGN_UP,         registered,
                cancelled,  PROMOTE,         refused,    VALID_STATUS_TRANSITION
                cancelled,  CANCEL,          refused,    VALID_STATUS_TRANSITION
                cancelled,  CHANGE_NOTES,    cancelled,
                cancelled,  MARK_ATTENDED,   refused,    VALID_STATUS_TRANSITION
                cancelled,  MARK_NO_SHOW,    refused,    VALID_STATUS_TRANSITION
                cancelled,  UNDO_ATTENDANCE, refused,    VALID_STATUS_TRANSITION
                """)
        void valid_status_transition(
                String status, EventParticipantAct act, String becomes, @Nullable EventParticipantRule otherwise) {
            var record = record(status);

            assertThat(record.acts().contains(act)).isEqualTo(otherwise == null);
            if (otherwise == null) {
                var after = done(act, record);
                assertThat(wire(after.participation().status())).isEqualTo(becomes);
                assertThat(after.revision()).isEqualTo(record.revision().next(END));
            } else {
                assertRefused(new Finding(otherwise, facts(otherwise, record, act)), () -> done(act, record));
            }
        }

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                status,     act
                registered, UNDO_ATTENDANCE
                attended,   MARK_ATTENDED
                no_show,    MARK_NO_SHOW
                """)
        void what_is_known_already_is_no_news(String status, EventParticipantAct act) {
            var record = record(status);

            assertThat(record.acts()).doesNotContain(act);
            assertThat(done(act, record)).isSameAs(record);
        }

        @Test
        void whoever_cancelled_may_have_to_wait_when_coming_back() {
            assertThat(record("cancelled")
                            .registerAgain(new InQueue(5), MEMBER, null, AFTER)
                            .participation())
                    .isEqualTo(new Waitlisted(5));
        }

        private static Map<String, Object> facts(
                EventParticipantRule rule, EventParticipant record, EventParticipantAct act) {
            var status = record.participation().status();
            return rule == EventParticipantRule.UNIQUE_PARTICIPANT_PER_EVENT
                    ? Map.of("state", status)
                    : Map.of("state", status, "act", act, "allowed", ALLOWED.getOrDefault(wire(status), Set.of()));
        }

        private static EventParticipant done(EventParticipantAct act, EventParticipant record) {
            return switch (act) {
                case SIGN_UP -> record.registerAgain(new Seat(), MEMBER, null, END);
                case PROMOTE -> record.promote(END);
                case CANCEL -> record.cancel(END);
                case CHANGE_NOTES -> record.note("Trenger ledsager", END);
                case MARK_ATTENDED -> record.attended(END);
                case MARK_NO_SHOW -> record.missed(END);
                case UNDO_ATTENDANCE -> record.undoAttendance(END);
            };
        }
    }

    @Nested
    class Attendance {

        @Test
        void that_somebody_was_there_is_known_from_when_it_was_confirmed() {
            assertThat(record("registered").attended(AFTER).participation()).isEqualTo(new Attended(AFTER));
            assertThat(record("no_show").attended(END).participation()).isEqualTo(new Attended(END));
            assertThat(record("attended").attended(END).participation()).isEqualTo(new Attended(AFTER));
        }

        @Test
        void whoever_did_not_come_was_never_there() {
            assertThat(record("attended").missed(END).participation()).isEqualTo(new NoShow());
            assertThat(record("attended").undoAttendance(END).participation()).isEqualTo(new Registered());
        }
    }

    @Nested
    class CancelledClearsAttended {

        @ParameterizedTest
        @ValueSource(strings = {"registered", "waitlisted", "attended", "no_show"})
        void cancelled_clears_attended(String status) {
            var cancelled = record(status).cancel(END);

            assertThat(cancelled.participation()).isEqualTo(new Cancelled(END));
            assertThat(cancelled.snapshot().facts())
                    .containsEntry("cancelled_at", END)
                    .doesNotContainKeys("attended_at", "queue_number");
            assertThat(cancelled
                            .registerAgain(new Seat(), COORDINATOR, null, END)
                            .participation())
                    .isEqualTo(new Registered());
        }

        @Test
        void whoever_cancels_somebody_who_was_there_is_warned() {
            assertThat(record("attended").warningsAboutCancelling(0))
                    .containsExactly(
                            new Finding(EventParticipantRule.CANCELLED_CLEARS_ATTENDED, "attended_at", Map.of()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"registered", "waitlisted", "no_show"})
        void of_anybody_else_nobody_is_warned(String status) {
            assertThat(record(status).warningsAboutCancelling(0)).isEmpty();
        }
    }

    @Test
    void waitlist_promotion() {
        var movesUp = new Finding(EventParticipantRule.WAITLIST_PROMOTION, "status", Map.of("promoted", 1L));

        assertThat(record("registered").warningsAboutCancelling(1)).containsExactly(movesUp);
        assertThat(record("attended").warningsAboutCancelling(1))
                .containsExactly(
                        new Finding(EventParticipantRule.CANCELLED_CLEARS_ATTENDED, "attended_at", Map.of()), movesUp);
    }

    @Test
    void registered_at_not_future() {
        var record = record("registered");

        assertRefused(
                EventParticipantRule.REGISTERED_AT_NOT_FUTURE,
                "registered_at",
                () -> registeredAt(record, PLANNED.plusNanos(1)));
        assertThat(registeredAt(record, PLANNED)).isEqualTo(record);
    }

    @Test
    void registered_at_not_future_where_the_clock_of_another_instance_is_behind() {
        var back = record("cancelled").registerAgain(new Seat(), MEMBER, null, AFTER);

        assertThat(back.cancel(AFTER.minusSeconds(5)).registeredAt()).isEqualTo(AFTER);
        assertThat(back.cancel(AFTER.minusSeconds(5))
                        .registerAgain(new Seat(), MEMBER, null, AFTER.minusSeconds(4))
                        .revision()
                        .updatedAt())
                .isEqualTo(AFTER);
    }

    @Nested
    class Restored {

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CANCELLED")
        void cancelled_at_requires_cancelled_status(EventParticipantStatus status) {
            var attendedAt = status == EventParticipantStatus.ATTENDED ? AFTER : null;

            assertRefused(
                    EventParticipantRule.CANCELLED_AT_REQUIRES_CANCELLED_STATUS,
                    "cancelled_at",
                    () -> Participation.restored(status, 4L, BEFORE, attendedAt));
        }

        @Test
        void cancelled_at_requires_cancelled_status_and_that_requires_it() {
            assertRefused(
                    EventParticipantRule.CANCELLED_AT_REQUIRES_CANCELLED_STATUS,
                    "cancelled_at",
                    () -> Participation.restored(EventParticipantStatus.CANCELLED, null, null, null));
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ATTENDED")
        void attended_at_requires_attended_status(EventParticipantStatus status) {
            var cancelledAt = status == EventParticipantStatus.CANCELLED ? BEFORE : null;

            assertRefused(
                    EventParticipantRule.ATTENDED_AT_REQUIRES_ATTENDED_STATUS,
                    "attended_at",
                    () -> Participation.restored(status, 4L, cancelledAt, AFTER));
        }

        @Test
        void attended_at_requires_attended_status_and_that_requires_it() {
            assertRefused(
                    EventParticipantRule.ATTENDED_AT_REQUIRES_ATTENDED_STATUS,
                    "attended_at",
                    () -> Participation.restored(EventParticipantStatus.ATTENDED, null, null, null));
        }

        @Test
        void what_belongs_to_two_statuses_belongs_to_none() {
            assertFindings(() -> Participation.restored(EventParticipantStatus.REGISTERED, null, BEFORE, AFTER))
                    .extracting(Finding::rule)
                    .containsExactly(
                            EventParticipantRule.CANCELLED_AT_REQUIRES_CANCELLED_STATUS,
                            EventParticipantRule.ATTENDED_AT_REQUIRES_ATTENDED_STATUS);
        }

        @Test
        void whoever_was_kept_comes_back_as_they_were() {
            for (var kept : List.of(
                    new Registered(), new Waitlisted(7), new Attended(AFTER), new NoShow(), new Cancelled(BEFORE))) {
                assertThat(Participation.restored(
                                kept.status(), queueNumber(kept), cancelledAt(kept), attendedAt(kept)))
                        .isEqualTo(kept);
            }
        }

        @ParameterizedTest
        @EnumSource(names = {"REGISTERED", "NO_SHOW"})
        void a_number_in_the_queue_makes_nobody_wait_again(EventParticipantStatus status) {
            assertThat(Participation.restored(status, 4L, null, null).status()).isEqualTo(status);
        }

        private static @Nullable Long queueNumber(Participation participation) {
            return participation instanceof Waitlisted(var number) ? number : null;
        }

        private static @Nullable Instant cancelledAt(Participation participation) {
            return participation instanceof Cancelled(var at) ? at : null;
        }

        private static @Nullable Instant attendedAt(Participation participation) {
            return participation instanceof Attended(var at) ? at : null;
        }
    }

    @Nested
    class Notes {

        @ParameterizedTest
        @ValueSource(strings = {"registered", "waitlisted", "attended", "no_show", "cancelled"})
        void something_is_noted_about_anybody_who_has_a_record(String status) {
            var noted = record(status).note("Trenger ledsager", END);

            assertThat(noted.notes()).isEqualTo("Trenger ledsager");
            assertThat(noted.participation()).isEqualTo(record(status).participation());
            assertThat(noted.note(null, END).notes()).isNull();
        }

        @Test
        void what_was_noted_stays_when_somebody_comes_back_unless_something_else_is_noted() {
            var cancelled = record("registered").note("Vegetar", BEFORE).cancel(BEFORE);

            assertThat(cancelled.registerAgain(new Seat(), MEMBER, null, AFTER).notes())
                    .isEqualTo("Vegetar");
            assertThat(cancelled
                            .registerAgain(new Seat(), MEMBER, "Spiser alt", AFTER)
                            .notes())
                    .isEqualTo("Spiser alt");
        }

        @Test
        void notes_of_four_thousand_characters_are_long_enough() {
            var longest = "å".repeat(4000);
            var tooLong = new Finding(CommonRule.TEXT_TOO_LONG, "notes", Map.of("max_length", 4000));

            assertThat(registeredWith(longest).notes()).isEqualTo(longest);
            assertThat(record("registered").note(longest, AFTER).notes()).isEqualTo(longest);
            assertThat(record("cancelled")
                            .registerAgain(new Seat(), MEMBER, longest, AFTER)
                            .notes())
                    .isEqualTo(longest);
            assertRefused(tooLong, () -> registeredWith(longest + "å"));
            assertRefused(tooLong, () -> record("registered").note(longest + "å", AFTER));
            assertRefused(tooLong, () -> record("cancelled").registerAgain(new Seat(), MEMBER, longest + "å", AFTER));
        }

        private static EventParticipant registeredWith(String notes) {
            return EventParticipant.register(PUBLISHED, MEMBER, new Seat(), MEMBER, notes, PLANNED);
        }
    }

    @Test
    void of_notes_the_audit_log_learns_only_that_they_changed() {
        var registered = record("registered");
        var attended = registered.note("Trenger ledsager", BEFORE).attended(AFTER);

        assertThat(registered.snapshot().facts())
                .containsEntry("event_id", registered.event().value())
                .containsEntry("user_id", MEMBER.value())
                .containsEntry("status", EventParticipantStatus.REGISTERED)
                .containsEntry("registered_at", PLANNED)
                .containsEntry("registered_by_user_id", COORDINATOR.value());
        assertThat(attended.snapshot().facts().values()).doesNotContain("Trenger ledsager");
        assertThat(attended.snapshot().differenceFrom(registered.snapshot()))
                .containsExactly("attended_at", "notes", "status");
    }

    private static EventParticipant byOneself() {
        return EventParticipant.register(PUBLISHED, MEMBER, new Place.Seat(), MEMBER, null, PLANNED);
    }

    private static EventParticipant registeredAt(EventParticipant record, Instant registeredAt) {
        return new EventParticipant(
                record.id(),
                record.organization(),
                record.event(),
                record.user(),
                record.participation(),
                registeredAt,
                record.registeredBy(),
                record.notes(),
                record.revision());
    }
}
