package org.samling.domain.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.shared.Refusals.assertRefused;
import static org.samling.domain.workshop.Workshops.AFTER;
import static org.samling.domain.workshop.Workshops.BEFORE;
import static org.samling.domain.workshop.Workshops.COORDINATOR;
import static org.samling.domain.workshop.Workshops.ORGANIZATION;
import static org.samling.domain.workshop.Workshops.PEER;
import static org.samling.domain.workshop.Workshops.PLANNED;
import static org.samling.domain.workshop.Workshops.START;
import static org.samling.domain.workshop.Workshops.coordinator;
import static org.samling.domain.workshop.Workshops.in;
import static org.samling.domain.workshop.Workshops.peerMentor;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.WhenFull;
import org.samling.domain.workshop.Registration.Registered;
import org.samling.domain.workshop.Registration.Waitlisted;

class CandidateTest {

    private static final Seats FREE = Seats.allFree(12);
    private static final Seats FULL = new Seats(12, 12, 3, 7);

    private final Workshop scheduled = in("scheduled");
    private final Candidate<WorkshopParticipant> peer = new Candidate<>(PEER, "Pål", Role.PEER_MENTOR, null);

    @Test
    void user_id_must_exist() {
        assertRefused(
                ParticipantRule.USER_ID_MUST_EXIST,
                "user_id",
                () -> Candidate.<WorkshopParticipant>unknown(PEER)
                        .enrol(
                                new WorkshopTerms(scheduled, WorkshopRole.PARTICIPANT),
                                FREE,
                                WhenFull.WAITLIST,
                                coordinator(),
                                BEFORE));
    }

    @Test
    void user_id_must_exist_also_for_whoever_comes_back_after_leaving_the_organization() {
        var former = new Candidate<WorkshopParticipant>(PEER, "Pål", null, cancelled());

        assertRefused(
                ParticipantRule.USER_ID_MUST_EXIST,
                "user_id",
                () -> former.enrol(
                        new WorkshopTerms(scheduled, WorkshopRole.PARTICIPANT),
                        FREE,
                        WhenFull.WAITLIST,
                        coordinator(),
                        BEFORE));
    }

    @ParameterizedTest
    @EnumSource
    void peer_mentor_or_staff_required(WorkshopRole role) {
        var contact = new Candidate<WorkshopParticipant>(PEER, "Pål", Role.CONTACT, null);

        assertRefused(
                ParticipantRule.PEER_MENTOR_OR_STAFF_REQUIRED,
                "user_id",
                () -> contact.enrol(
                        new WorkshopTerms(scheduled, role), FREE, WhenFull.WAITLIST, coordinator(), BEFORE));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONTACT")
    void peer_mentors_and_staff_take_part(Role membership) {
        var candidate = new Candidate<WorkshopParticipant>(PEER, "Pål", membership, null);

        assertThat(candidate
                        .enrol(
                                new WorkshopTerms(scheduled, WorkshopRole.PARTICIPANT),
                                FREE,
                                WhenFull.WAITLIST,
                                coordinator(),
                                BEFORE)
                        .place())
                .isEqualTo(new Place.Seat());
    }

    @Test
    void whoever_signs_up_gets_a_record() {
        var participant = peer.enrol(
                new WorkshopTerms(scheduled, WorkshopRole.PARTICIPANT), FREE, WhenFull.WAITLIST, peerMentor(), BEFORE);

        assertThat(participant)
                .isEqualTo(new WorkshopParticipant(
                        participant.id(),
                        ORGANIZATION,
                        scheduled.id(),
                        PEER,
                        WorkshopRole.PARTICIPANT,
                        new Registered(Attendance.unknown()),
                        BEFORE,
                        PEER,
                        null,
                        Revision.first(BEFORE)));
    }

    @Test
    void coordinator_can_register_on_behalf() {
        var participant = peer.enrol(
                new WorkshopTerms(scheduled, WorkshopRole.PARTICIPANT), FREE, WhenFull.WAITLIST, coordinator(), BEFORE);

        assertThat(participant.user()).isEqualTo(PEER);
        assertThat(participant.registeredBy()).isEqualTo(COORDINATOR);
    }

    @Nested
    class UniqueParticipantPerWorkshop {

        @Test
        void whoever_is_signed_up_cannot_sign_up_again() {
            for (var active : List.of(registered(), waitlisted())) {
                assertRefused(
                        new Finding(
                                ParticipantRule.UNIQUE_PARTICIPANT_PER_WORKSHOP,
                                Map.of("state", active.registration().status())),
                        () -> peerWith(active)
                                .enrol(
                                        new WorkshopTerms(scheduled, WorkshopRole.PARTICIPANT),
                                        FREE,
                                        WhenFull.WAITLIST,
                                        peerMentor(),
                                        BEFORE));
            }
        }

        @Test
        void whoever_cancelled_comes_back_with_the_same_record() {
            var before = cancelled();

            var back = peerWith(before)
                    .enrol(
                            new WorkshopTerms(scheduled, WorkshopRole.PARTICIPANT),
                            FREE,
                            WhenFull.WAITLIST,
                            coordinator(),
                            BEFORE);

            assertThat(back)
                    .isEqualTo(new WorkshopParticipant(
                            before.id(),
                            ORGANIZATION,
                            scheduled.id(),
                            PEER,
                            WorkshopRole.PARTICIPANT,
                            new Registered(Attendance.unknown()),
                            BEFORE,
                            COORDINATOR,
                            before.notes(),
                            before.revision().next(BEFORE)));
        }

        @Test
        void whoever_cancelled_comes_back_at_the_end_of_the_queue() {
            var back = peerWith(cancelled())
                    .enrol(
                            new WorkshopTerms(scheduled, WorkshopRole.PARTICIPANT),
                            FULL,
                            WhenFull.WAITLIST,
                            peerMentor(),
                            BEFORE);

            assertThat(back.registration()).isEqualTo(new Waitlisted(8));
            assertThat(back.registeredAt()).isEqualTo(BEFORE);
        }
    }

    @Nested
    class CapacityCheckOnRegister {

        @Test
        void beyond_the_last_seat_there_is_the_waitlist() {
            assertThat(peer.enrol(
                                    new WorkshopTerms(scheduled, WorkshopRole.PARTICIPANT),
                                    FULL,
                                    WhenFull.WAITLIST,
                                    peerMentor(),
                                    BEFORE)
                            .registration())
                    .isEqualTo(new Waitlisted(8));
        }

        @Test
        void while_somebody_waits_the_staff_do_not_jump_the_queue_either() {
            assertThat(peer.enrol(
                                    new WorkshopTerms(scheduled, WorkshopRole.PARTICIPANT),
                                    new Seats(12, 11, 1, 4),
                                    WhenFull.WAITLIST,
                                    coordinator(),
                                    BEFORE)
                            .registration())
                    .isEqualTo(new Waitlisted(5));
        }

        @Test
        void whoever_does_not_want_to_wait_is_refused() {
            assertRefused(
                    new Finding(ParticipantRule.CAPACITY_CHECK_ON_REGISTER, Map.of("seats_taken", 12L, "waiting", 3L)),
                    () -> peer.enrol(
                            new WorkshopTerms(scheduled, WorkshopRole.PARTICIPANT),
                            FULL,
                            WhenFull.REJECT,
                            peerMentor(),
                            BEFORE));
        }

        @ParameterizedTest
        @EnumSource
        void facilitators_hold_no_seat(WhenFull whenFull) {
            var facilitator = peer.enrol(
                    new WorkshopTerms(scheduled, WorkshopRole.FACILITATOR), FULL, whenFull, coordinator(), BEFORE);

            assertThat(facilitator.registration()).isEqualTo(new Registered(Attendance.unknown()));
            assertThat(facilitator.place()).isEqualTo(new Place.None());
        }
    }

    @Nested
    class RegistrationOpen {

        @Test
        void whoever_walks_in_is_added_by_the_staff() {
            var inProgress = in("in_progress");

            assertThat(peer.enrol(
                                    new WorkshopTerms(inProgress, WorkshopRole.PARTICIPANT),
                                    FREE,
                                    WhenFull.WAITLIST,
                                    coordinator(),
                                    AFTER)
                            .place())
                    .isEqualTo(new Place.Seat());
            assertRefused(
                    closed(WorkshopStatus.IN_PROGRESS),
                    () -> peer.enrol(
                            new WorkshopTerms(inProgress, WorkshopRole.PARTICIPANT),
                            FREE,
                            WhenFull.WAITLIST,
                            peerMentor(),
                            AFTER));
        }

        @Test
        void from_the_start_on_nobody_signs_up_for_what_has_not_begun() {
            assertRefused(
                    closed(WorkshopStatus.SCHEDULED),
                    () -> peer.enrol(
                            new WorkshopTerms(scheduled, WorkshopRole.PARTICIPANT),
                            FREE,
                            WhenFull.WAITLIST,
                            coordinator(),
                            START));
        }

        @Test
        void nobody_signs_up_for_an_archived_workshop() {
            assertRefused(
                    new Finding(WorkshopRule.WORKSHOP_ARCHIVED, Map.of("allowed", Set.of(WorkshopAct.UNARCHIVE))),
                    () -> peer.enrol(
                            new WorkshopTerms(in("archived"), WorkshopRole.PARTICIPANT),
                            FREE,
                            WhenFull.WAITLIST,
                            coordinator(),
                            BEFORE));
        }

        private static Finding closed(WorkshopStatus status) {
            return new Finding(
                    ParticipantRule.REGISTRATION_OPEN,
                    Map.of("state", status, "scheduled_start_at", OffsetDateTime.parse("2027-02-01T17:00:00+01:00")));
        }
    }

    private WorkshopParticipant registered() {
        return WorkshopParticipant.register(scheduled, PEER, WorkshopRole.PARTICIPANT, new Place.Seat(), PEER, PLANNED);
    }

    private WorkshopParticipant waitlisted() {
        return WorkshopParticipant.register(
                scheduled, PEER, WorkshopRole.PARTICIPANT, new Place.InQueue(1), PEER, PLANNED);
    }

    private WorkshopParticipant cancelled() {
        return waitlisted().note("Trenger ledsager", PLANNED).cancel("Syk", PLANNED);
    }

    private static Candidate<WorkshopParticipant> peerWith(WorkshopParticipant participant) {
        return new Candidate<>(PEER, "Pål", Role.PEER_MENTOR, participant);
    }
}
