package org.samling.domain.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.shared.Refusals.assertRefused;
import static org.samling.domain.workshop.Workshops.AFTER;
import static org.samling.domain.workshop.Workshops.BEFORE;
import static org.samling.domain.workshop.Workshops.COORDINATOR;
import static org.samling.domain.workshop.Workshops.END;
import static org.samling.domain.workshop.Workshops.PEER;
import static org.samling.domain.workshop.Workshops.PLANNED;
import static org.samling.domain.workshop.Workshops.afterDeactivation;
import static org.samling.domain.workshop.Workshops.in;
import static org.samling.domain.workshop.Workshops.moment;
import static org.samling.domain.workshop.Workshops.named;
import static org.samling.domain.workshop.Workshops.someone;
import static org.samling.domain.workshop.Workshops.standing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Place.InQueue;
import org.samling.domain.shared.Place.None;
import org.samling.domain.shared.Place.Seat;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Registration.Cancelled;
import org.samling.domain.workshop.Registration.Registered;
import org.samling.domain.workshop.Registration.Waitlisted;

class WorkshopParticipantTest {

    private static final Workshop SCHEDULED = in("scheduled");
    private static final Seats FREE = Seats.allFree(1);

    @Test
    void the_place_that_a_record_takes_up() {
        assertThat(record("registered").place()).isEqualTo(new Seat());
        assertThat(record("waitlisted").place()).isEqualTo(new InQueue(4));
        assertThat(record("cancelled").place()).isEqualTo(new None());
        assertThat(facilitator().place()).isEqualTo(new None());
    }

    @Test
    void a_proxy_is_kept_apart_from_whom_it_is_for() {
        assertThat(record("registered").registeredBy()).isEqualTo(COORDINATOR);
        assertThat(record("registered").user()).isEqualTo(PEER);
    }

    @Test
    void whoever_comes_back_by_proxy_was_registered_by_that_proxy() {
        var back = byOneself()
                .cancel(null, BEFORE)
                .registerAgain(WorkshopRole.FACILITATOR, new None(), COORDINATOR, AFTER);

        assertThat(back.registeredBy()).isEqualTo(COORDINATOR);
        assertThat(back.role()).isEqualTo(WorkshopRole.FACILITATOR);
        assertThat(back.registeredAt()).isEqualTo(AFTER);
    }

    @Test
    void whoever_cancelled_and_comes_back_is_at_the_end_of_the_queue_under_the_same_record() {
        var first = record("waitlisted");

        var back = first.cancel("Syk", BEFORE).registerAgain(WorkshopRole.PARTICIPANT, new InQueue(9), PEER, AFTER);

        assertThat(back.id()).isEqualTo(first.id());
        assertThat(back.registration()).isEqualTo(new Waitlisted(9));
        assertThat(back.registeredAt()).isEqualTo(AFTER);
        assertThat(back.revision()).isEqualTo(new Revision(3, PLANNED, AFTER));
    }

    @Test
    void cancelling_stamps_the_moment_and_keeps_the_reason() {
        assertThat(record("registered").cancel("Syk", BEFORE).registration()).isEqualTo(new Cancelled(BEFORE, "Syk"));
        assertThat(record("waitlisted").cancel(null, BEFORE).registration()).isEqualTo(new Cancelled(BEFORE, null));
    }

    @Test
    void cancelling_clears_the_attendance_for_good() {
        var back = record("registered")
                .recordAttendance(List.of(1), true, AFTER)
                .cancel(null, AFTER)
                .registerAgain(WorkshopRole.PARTICIPANT, new Seat(), COORDINATOR, END);

        assertThat(back.registration()).isEqualTo(new Registered(Attendance.unknown()));
    }

    @Test
    void whoever_is_promoted_has_a_seat_and_has_signed_up_when_they_did() {
        var promoted = record("waitlisted").promote(BEFORE);

        assertThat(promoted.registration()).isEqualTo(new Registered(Attendance.unknown()));
        assertThat(promoted.place()).isEqualTo(new Seat());
        assertThat(promoted.registeredAt()).isEqualTo(PLANNED);
        assertThat(promoted.revision()).isEqualTo(new Revision(2, PLANNED, BEFORE));
    }

    @Nested
    class ValidRegistrationStatusTransition {

        private static final Map<String, Set<ParticipantAct>> ALLOWED = Map.of(
                "registered",
                        Set.of(
                                ParticipantAct.CANCEL,
                                ParticipantAct.CHANGE_ROLE,
                                ParticipantAct.CHANGE_NOTES,
                                ParticipantAct.RECORD_ATTENDANCE),
                "waitlisted",
                        Set.of(
                                ParticipantAct.PROMOTE,
                                ParticipantAct.CANCEL,
                                ParticipantAct.CHANGE_ROLE,
                                ParticipantAct.CHANGE_NOTES),
                "cancelled", Set.of(ParticipantAct.REGISTER, ParticipantAct.CHANGE_NOTES));

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                state,      act,               becomes,    otherwise
                registered, REGISTER,          refused,    UNIQUE_PARTICIPANT_PER_WORKSHOP
                registered, PROMOTE,           refused,    VALID_REGISTRATION_STATUS_TRANSITION
                registered, CANCEL,            cancelled,
                registered, CHANGE_ROLE,       registered,
                registered, CHANGE_NOTES,      registered,
                registered, RECORD_ATTENDANCE, registered,
                waitlisted, REGISTER,          refused,    UNIQUE_PARTICIPANT_PER_WORKSHOP
                waitlisted, PROMOTE,           registered,
                waitlisted, CANCEL,            cancelled,
                waitlisted, CHANGE_ROLE,       registered,
                waitlisted, CHANGE_NOTES,      waitlisted,
                waitlisted, RECORD_ATTENDANCE, refused,    WAITLISTED_PARTICIPANT_CANNOT_ATTEND
                cancelled,  REGISTER,          registered,
                cancelled,  PROMOTE,           refused,    VALID_REGISTRATION_STATUS_TRANSITION
                cancelled,  CANCEL,            refused,    VALID_REGISTRATION_STATUS_TRANSITION
                cancelled,  CHANGE_ROLE,       refused,    VALID_REGISTRATION_STATUS_TRANSITION
                cancelled,  CHANGE_NOTES,      cancelled,
                cancelled,  RECORD_ATTENDANCE, refused,    CANCELLED_PARTICIPANT_CANNOT_ATTEND
                """)
        void every_act_leads_somewhere_or_is_refused(
                String state, ParticipantAct act, String becomes, @Nullable ParticipantRule otherwise) {
            var record = record(state);

            assertThat(record.acts().contains(act)).isEqualTo(otherwise == null);
            if (otherwise == null) {
                assertThat(stateOf(done(act, record))).isEqualTo(becomes);
            } else {
                assertRefused(new Finding(otherwise, facts(otherwise, state, act)), () -> done(act, record));
            }
        }

        @Test
        void whoever_cancelled_may_have_to_wait_when_coming_back() {
            assertThat(record("cancelled")
                            .registerAgain(WorkshopRole.PARTICIPANT, new InQueue(5), PEER, AFTER)
                            .registration())
                    .isEqualTo(new Waitlisted(5));
        }

        private static Map<String, Object> facts(ParticipantRule rule, String state, ParticipantAct act) {
            var status = RegistrationStatus.valueOf(state.toUpperCase(Locale.ROOT));
            return switch (rule) {
                case UNIQUE_PARTICIPANT_PER_WORKSHOP -> Map.of("state", status);
                case VALID_REGISTRATION_STATUS_TRANSITION ->
                    Map.of("state", status, "act", act, "allowed", ALLOWED.getOrDefault(state, Set.of()));
                default -> Map.of();
            };
        }

        private static WorkshopParticipant done(ParticipantAct act, WorkshopParticipant record) {
            return switch (act) {
                case REGISTER -> record.registerAgain(WorkshopRole.PARTICIPANT, new Seat(), PEER, AFTER);
                case PROMOTE -> record.promote(AFTER);
                case CANCEL -> record.cancel("Syk", AFTER);
                case CHANGE_ROLE -> record.changeRole(WorkshopRole.FACILITATOR, FREE, AFTER);
                case CHANGE_NOTES -> record.note("Trenger ledsager", AFTER);
                case RECORD_ATTENDANCE -> record.recordAttendance(List.of(1), true, AFTER);
            };
        }

        private static String stateOf(WorkshopParticipant record) {
            return record.registration().status().name().toLowerCase(Locale.ROOT);
        }
    }

    @Nested
    class ChangeOfRole {

        @Test
        void whoever_comes_to_facilitate_gives_the_seat_back_and_keeps_the_attendance() {
            var facilitator = record("registered")
                    .recordAttendance(List.of(1), true, AFTER)
                    .changeRole(WorkshopRole.FACILITATOR, FREE, END);

            assertThat(facilitator.place()).isEqualTo(new None());
            assertThat(facilitator.role()).isEqualTo(WorkshopRole.FACILITATOR);
            assertThat(facilitator.registration())
                    .isEqualTo(new Registered(new Attendance(new TreeMap<>(Map.of(1, true)), AFTER)));
        }

        @Test
        void whoever_waits_and_comes_to_facilitate_needs_to_wait_no_more() {
            assertThat(record("waitlisted")
                            .changeRole(WorkshopRole.FACILITATOR, FREE, BEFORE)
                            .registration())
                    .isEqualTo(new Registered(Attendance.unknown()));
        }

        @Test
        void whoever_facilitates_no_more_takes_a_seat() {
            var participant = facilitator().changeRole(WorkshopRole.PARTICIPANT, FREE, BEFORE);

            assertThat(participant.role()).isEqualTo(WorkshopRole.PARTICIPANT);
            assertThat(participant.place()).isEqualTo(new Seat());
        }

        @Test
        void whoever_is_registered_is_not_put_into_the_queue_by_another_role() {
            for (var seats : List.of(new Seats(1, 1, 0, 0), new Seats(2, 1, 1, 7))) {
                assertRefused(
                        new Finding(
                                ParticipantRule.CAPACITY_CHECK_ON_REGISTER,
                                Map.of("seats_taken", 1L, "waiting", seats.waiting())),
                        () -> facilitator().changeRole(WorkshopRole.PARTICIPANT, seats, BEFORE));
            }
        }
    }

    @Nested
    class AttendanceOfParticipants {

        @Test
        void attendance_is_recorded_per_day_and_confirmed_when_it_was() {
            assertThat(record("registered")
                            .recordAttendance(List.of(1, 2), true, AFTER)
                            .recordAttendance(List.of(2), false, END)
                            .registration())
                    .isEqualTo(new Registered(new Attendance(new TreeMap<>(Map.of(1, true, 2, false)), END)));
        }

        @Test
        void attendance_can_be_unknown_again() {
            assertThat(record("registered")
                            .recordAttendance(List.of(1), true, AFTER)
                            .recordAttendance(List.of(1), null, END)
                            .registration())
                    .isEqualTo(new Registered(Attendance.unknown()));
        }

        @ParameterizedTest
        @CsvSource(
                value = {"true", "false", "NULL"},
                nullValues = "NULL")
        void cancelled_participant_cannot_attend(@Nullable Boolean present) {
            assertRefused(
                    ParticipantRule.CANCELLED_PARTICIPANT_CANNOT_ATTEND,
                    () -> record("cancelled").recordAttendance(List.of(1), present, AFTER));
        }

        @ParameterizedTest
        @CsvSource(
                value = {"true", "false", "NULL"},
                nullValues = "NULL")
        void waitlisted_participant_cannot_attend(@Nullable Boolean present) {
            assertRefused(
                    ParticipantRule.WAITLISTED_PARTICIPANT_CANNOT_ATTEND,
                    () -> record("waitlisted").recordAttendance(List.of(1), present, AFTER));
        }

        @Test
        void facilitators_attend_too() {
            assertThat(facilitator().recordAttendance(List.of(1), true, AFTER).registration())
                    .isEqualTo(new Registered(new Attendance(new TreeMap<>(Map.of(1, true)), AFTER)));
        }
    }

    @Nested
    class Notes {

        @ParameterizedTest
        @ValueSource(strings = {"registered", "waitlisted", "cancelled"})
        void something_is_noted_about_anybody_who_has_a_record(String state) {
            var noted = record(state).note("Trenger ledsager", AFTER);

            assertThat(noted.notes()).isEqualTo("Trenger ledsager");
            assertThat(noted.registration()).isEqualTo(record(state).registration());
            assertThat(noted.note(null, END).notes()).isNull();
        }

        @Test
        void notes_of_four_thousand_characters_are_long_enough() {
            assertThat(record("registered").note("x".repeat(4000), AFTER).notes())
                    .hasSize(4000);
            assertRefused(
                    new Finding(CommonRule.TEXT_TOO_LONG, "notes", Map.of("max_length", 4000)),
                    () -> record("registered").note("x".repeat(4001), AFTER));
        }
    }

    @Nested
    class AllowedActs {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                workshop,    when,   record,     acts
                scheduled,   before, registered, CANCEL CHANGE_ROLE CHANGE_NOTES
                scheduled,   before, waitlisted, PROMOTE CANCEL CHANGE_ROLE CHANGE_NOTES
                scheduled,   before, cancelled,  REGISTER CHANGE_NOTES
                scheduled,   after,  registered, CANCEL CHANGE_NOTES RECORD_ATTENDANCE
                scheduled,   after,  waitlisted, CANCEL CHANGE_NOTES
                scheduled,   after,  cancelled,  CHANGE_NOTES
                in_progress, after,  registered, CANCEL CHANGE_ROLE CHANGE_NOTES RECORD_ATTENDANCE
                in_progress, after,  waitlisted, PROMOTE CANCEL CHANGE_ROLE CHANGE_NOTES
                in_progress, after,  cancelled,  REGISTER CHANGE_NOTES
                completed,   after,  registered, CHANGE_NOTES RECORD_ATTENDANCE
                completed,   after,  waitlisted, CHANGE_NOTES
                completed,   after,  cancelled,  CHANGE_NOTES
                archived,    before, registered,
                archived,    after,  registered,
                """)
        void the_staff_do_with_a_record_what_its_state_allows(
                String state, String when, String record, @Nullable String acts) {
            assertThat(offered("coordinator", someone(), state, when, record))
                    .isEqualTo(named(acts, ParticipantAct.class));
        }

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                workshop,    when,   record,     acts
                scheduled,   before, registered, CANCEL
                scheduled,   before, waitlisted, CANCEL
                scheduled,   before, cancelled,  REGISTER
                scheduled,   after,  registered,
                scheduled,   after,  cancelled,
                in_progress, after,  registered,
                completed,   after,  registered,
                archived,    before, registered,
                """)
        void one_signs_up_and_cancels_for_oneself_until_the_start(
                String state, String when, String record, @Nullable String acts) {
            assertThat(offered("peer mentor", PEER, state, when, record)).isEqualTo(named(acts, ParticipantAct.class));
        }

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                viewer,      when,   record,     acts
                facilitator, before, registered, CHANGE_NOTES
                facilitator, before, waitlisted, CHANGE_NOTES
                facilitator, before, cancelled,  CHANGE_NOTES
                facilitator, after,  registered, CHANGE_NOTES RECORD_ATTENDANCE
                facilitator, after,  waitlisted, CHANGE_NOTES
                participant, before, registered,
                peer mentor, before, registered,
                """)
        void with_the_record_of_somebody_else(String viewer, String when, String record, @Nullable String acts) {
            assertThat(offered(viewer, someone(), "scheduled", when, record))
                    .isEqualTo(named(acts, ParticipantAct.class));
        }

        @Test
        void in_an_organization_that_is_deactivated_nothing_is_done_with_it() {
            var workshop = in("scheduled");
            var coordinator = afterDeactivation(standing("coordinator", workshop));
            assertThat(workshop.allowedActs(record("registered"), true, coordinator, BEFORE))
                    .isEmpty();
        }

        private static Set<ParticipantAct> offered(
                String viewer, UserId subject, String state, String when, String record) {
            var workshop = in(state);
            return workshop.allowedActs(record(record, subject), true, standing(viewer, workshop), moment(when));
        }
    }

    @Test
    void of_notes_and_reasons_the_audit_log_learns_only_that_they_changed() {
        var registered = record("registered");
        var cancelled = registered.note("Trenger ledsager", BEFORE).cancel("Syk", BEFORE);

        assertThat(registered.snapshot().facts())
                .containsEntry("user_id", PEER.value())
                .containsEntry("role_in_workshop", WorkshopRole.PARTICIPANT)
                .containsEntry("registration_status", RegistrationStatus.REGISTERED);
        assertThat(cancelled.snapshot().facts().values()).doesNotContain("Trenger ledsager", "Syk");
        assertThat(cancelled.snapshot().differenceFrom(registered.snapshot()))
                .contains("registration_status", "notes", "cancellation_reason");
    }

    private static WorkshopParticipant record(String state) {
        return record(state, PEER);
    }

    private static WorkshopParticipant record(String state, UserId user) {
        return switch (state) {
            case "registered" -> registered(user, WorkshopRole.PARTICIPANT, new Seat(), COORDINATOR);
            case "waitlisted" -> registered(user, WorkshopRole.PARTICIPANT, new InQueue(4), COORDINATOR);
            case "cancelled" -> record("registered", user).cancel("Syk", BEFORE);
            default -> throw new IllegalArgumentException(state);
        };
    }

    private static WorkshopParticipant byOneself() {
        return registered(PEER, WorkshopRole.PARTICIPANT, new Seat(), PEER);
    }

    private static WorkshopParticipant facilitator() {
        return registered(PEER, WorkshopRole.FACILITATOR, new None(), COORDINATOR);
    }

    private static WorkshopParticipant registered(UserId user, WorkshopRole role, Place place, UserId by) {
        return WorkshopParticipant.register(SCHEDULED, user, role, place, by, PLANNED);
    }
}
