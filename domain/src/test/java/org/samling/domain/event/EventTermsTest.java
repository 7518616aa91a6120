package org.samling.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.samling.domain.event.Events.AFTER;
import static org.samling.domain.event.Events.BEFORE;
import static org.samling.domain.event.Events.COORDINATOR;
import static org.samling.domain.event.Events.DEADLINE;
import static org.samling.domain.event.Events.MEMBER;
import static org.samling.domain.event.Events.ORGANIZATION;
import static org.samling.domain.event.Events.PLANNED;
import static org.samling.domain.event.Events.START;
import static org.samling.domain.event.Events.coordinator;
import static org.samling.domain.event.Events.in;
import static org.samling.domain.event.Events.member;
import static org.samling.domain.event.Events.record;
import static org.samling.domain.event.WrittenPlan.plan;
import static org.samling.domain.shared.Refusals.assertRefused;

import java.time.OffsetDateTime;
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
import org.samling.domain.event.Participation.Registered;
import org.samling.domain.event.Participation.Waitlisted;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.WhenFull;

/** Who can sign up for an event, and what they get. */
class EventTermsTest {

    private static final Seats FREE = Seats.allFree(12);
    private static final Seats FULL = new Seats(12, 12, 3, 7);

    private final Event published = in("published");
    private final Candidate<EventParticipant> contact = somebody(Role.CONTACT, null);

    @Nested
    class UserIdExists {

        @Test
        void user_id_exists() {
            var stranger = Candidate.<EventParticipant>unknown(MEMBER);

            assertRefused(EventParticipantRule.USER_ID_EXISTS, "user_id", () -> enrolled(stranger, coordinator()));
        }

        @Test
        void user_id_exists_also_for_whoever_comes_back_after_leaving_the_organization() {
            var former = somebody(null, record("cancelled"));

            assertRefused(EventParticipantRule.USER_ID_EXISTS, "user_id", () -> enrolled(former, coordinator()));
        }
    }

    @Nested
    class VisibilityReachesParticipant {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                visibility,   role,        without a record, with one
                organization, CONTACT,     true,             true
                organization, PEER_MENTOR, true,             true
                organization, COORDINATOR, true,             true
                organization, ORG_ADMIN,   true,             true
                peer_mentors, CONTACT,     false,            true
                peer_mentors, PEER_MENTOR, true,             true
                peer_mentors, COORDINATOR, true,             true
                peer_mentors, ORG_ADMIN,   true,             true
                coordinators, CONTACT,     false,            true
                coordinators, PEER_MENTOR, false,            true
                coordinators, COORDINATOR, true,             true
                coordinators, ORG_ADMIN,   true,             true
                invite_only,  CONTACT,     true,             true
                invite_only,  PEER_MENTOR, true,             true
                invite_only,  COORDINATOR, true,             true
                invite_only,  ORG_ADMIN,   true,             true
                """)
        void an_event_is_for_whom_its_visibility_reaches_or_who_is_invited(
                String visibility, Role role, boolean withoutRecord, boolean withRecord) {
            var terms = EventTerms.of(in("published", plan(written -> written.visibility = visibility)));

            assertAdmits(withoutRecord, terms, somebody(role, null));
            for (var status : List.of("registered", "waitlisted", "attended", "no_show", "cancelled")) {
                assertAdmits(withRecord, terms, somebody(role, record(status)));
            }
        }

        @Test
        void no_record_lets_in_whoever_has_left_the_organization() {
            for (var visibility : Visibility.values()) {
                var terms =
                        EventTerms.of(in("published", plan(written -> written.visibility = Events.wire(visibility))));
                assertRefused(
                        EventParticipantRule.USER_ID_EXISTS,
                        "user_id",
                        () -> terms.mustAdmit(somebody(null, record("registered"))));
            }
        }

        private static void assertAdmits(boolean admits, EventTerms terms, Candidate<EventParticipant> person) {
            if (admits) {
                assertThatNoException().isThrownBy(() -> terms.mustAdmit(person));
            } else {
                assertRefused(
                        EventParticipantRule.VISIBILITY_REACHES_PARTICIPANT, "user_id", () -> terms.mustAdmit(person));
            }
        }
    }

    @Test
    void whoever_signs_up_gets_a_record_with_what_is_noted() {
        var participant =
                contact.enrol(new EventTerms(published, "Vegetar"), FREE, WhenFull.WAITLIST, member(), DEADLINE);

        assertThat(participant)
                .isEqualTo(new EventParticipant(
                        participant.id(),
                        ORGANIZATION,
                        published.id(),
                        MEMBER,
                        new Registered(),
                        DEADLINE,
                        MEMBER,
                        "Vegetar",
                        Revision.first(DEADLINE)));
    }

    @Test
    void whoever_is_signed_up_by_one_of_the_staff_is_so_by_proxy() {
        assertThat(enrolled(contact, coordinator()).registeredBy()).isEqualTo(COORDINATOR);
        assertThat(enrolled(contact, coordinator()).isProxyRegistration()).isTrue();
    }

    @Nested
    class UniqueParticipantPerEvent {

        @ParameterizedTest
        @ValueSource(strings = {"registered", "waitlisted", "attended", "no_show"})
        void unique_participant_per_event(String status) {
            var active = record(status);

            assertRefused(
                    new Finding(
                            EventParticipantRule.UNIQUE_PARTICIPANT_PER_EVENT,
                            Map.of("state", active.participation().status())),
                    () -> enrolled(somebody(Role.CONTACT, active), member()));
        }

        @Test
        void whoever_cancelled_comes_back_with_the_same_record() {
            var before = record("registered").note("Vegetar", PLANNED).cancel(PLANNED);

            assertThat(enrolled(somebody(Role.CONTACT, before), coordinator()))
                    .isEqualTo(new EventParticipant(
                            before.id(),
                            ORGANIZATION,
                            before.event(),
                            MEMBER,
                            new Registered(),
                            DEADLINE,
                            COORDINATOR,
                            "Vegetar",
                            before.revision().next(DEADLINE)));
        }

        @Test
        void what_is_noted_now_takes_the_place_of_what_was_noted_then() {
            var before = record("registered").note("Vegetar", PLANNED).cancel(PLANNED);

            assertThat(somebody(Role.CONTACT, before)
                            .enrol(new EventTerms(published, "Spiser alt"), FREE, WhenFull.WAITLIST, member(), DEADLINE)
                            .notes())
                    .isEqualTo("Spiser alt");
        }

        @Test
        void whoever_cancelled_comes_back_at_the_end_of_the_queue() {
            var back = somebody(Role.CONTACT, record("waitlisted").cancel(PLANNED))
                    .enrol(EventTerms.of(published), FULL, WhenFull.WAITLIST, member(), DEADLINE);

            assertThat(back.participation()).isEqualTo(new Waitlisted(8));
            assertThat(back.registeredAt()).isEqualTo(DEADLINE);
        }
    }

    @Nested
    class CapacityEnforcedOnSignup {

        @Test
        void capacity_enforced_on_signup() {
            assertThat(placed(new Seats(12, 11, 0, 0), member())).isEqualTo(new Place.Seat());
            assertThat(placed(new Seats(12, 12, 0, 0), member())).isEqualTo(new Place.InQueue(1));
            assertThat(placed(FULL, member())).isEqualTo(new Place.InQueue(8));
            assertThat(placed(Seats.allFree(null), member())).isEqualTo(new Place.Seat());
        }

        @Test
        void while_somebody_waits_the_staff_do_not_jump_the_queue_either() {
            assertThat(placed(new Seats(12, 11, 1, 4), coordinator())).isEqualTo(new Place.InQueue(5));
        }

        @Test
        void whoever_does_not_want_to_wait_is_refused() {
            assertRefused(
                    new Finding(EventRule.CAPACITY_ENFORCED_ON_SIGNUP, Map.of("seats_taken", 12L, "waiting", 3L)),
                    () -> contact.enrol(EventTerms.of(published), FULL, WhenFull.REJECT, member(), DEADLINE));
            assertRefused(
                    new Finding(EventRule.CAPACITY_ENFORCED_ON_SIGNUP, Map.of("seats_taken", 11L, "waiting", 1L)),
                    () -> contact.enrol(
                            EventTerms.of(published), new Seats(12, 11, 1, 4), WhenFull.REJECT, member(), DEADLINE));
        }

        @Test
        void nobody_is_promoted_onto_a_seat_that_is_taken() {
            assertRefused(
                    new Finding(EventRule.CAPACITY_ENFORCED_ON_SIGNUP, Map.of("seats_taken", 12L, "capacity", 12)),
                    () -> FULL.mustHaveOneFree(EventTerms.of(published).noSeatFree()));
        }

        private Place placed(Seats seats, Actor by) {
            return contact.enrol(EventTerms.of(published), seats, WhenFull.WAITLIST, by, DEADLINE)
                    .place();
        }
    }

    @Nested
    class SignUpWindow {

        @Test
        void the_deadline_holds_for_the_staff_as_for_everybody() {
            for (var by : List.of(member(), coordinator())) {
                assertThatNoException()
                        .isThrownBy(
                                () -> contact.enrol(EventTerms.of(published), FREE, WhenFull.WAITLIST, by, DEADLINE));
                assertRefused(
                        new Finding(
                                EventRule.SIGNUP_WINDOW_RESPECTED,
                                Map.of(
                                        "state",
                                        EventStatus.PUBLISHED,
                                        "signup_closes_at",
                                        OffsetDateTime.parse("2027-01-31T12:00:00+01:00"))),
                        () -> contact.enrol(
                                EventTerms.of(published), FREE, WhenFull.WAITLIST, by, DEADLINE.plusNanos(1)));
            }
        }

        @Test
        void the_start_holds_for_the_staff_as_for_everybody() {
            for (var by : List.of(member(), coordinator())) {
                assertRefused(
                        new Finding(
                                EventParticipantRule.NO_SIGN_UP_TO_PAST_EVENTS,
                                Map.of("start_at", OffsetDateTime.parse("2027-02-01T17:00:00+01:00"))),
                        () -> contact.enrol(EventTerms.of(published), FREE, WhenFull.WAITLIST, by, START));
            }
        }

        @Test
        void nobody_signs_up_for_what_was_put_away() {
            assertRefused(
                    EventRule.EVENT_ARCHIVED,
                    () -> contact.enrol(
                            EventTerms.of(in("archived")), FREE, WhenFull.WAITLIST, coordinator(), PLANNED));
            assertRefused(
                    new Finding(EventRule.SOFT_DELETE_ONLY, Map.of("allowed", Set.of(EventAct.RESTORE))),
                    () -> contact.enrol(EventTerms.of(in("deleted")), FREE, WhenFull.WAITLIST, coordinator(), PLANNED));
        }
    }

    @Nested
    class TheTermsAreThoseOfTheEvent {

        @ParameterizedTest
        @ValueSource(strings = {"draft", "published", "in_progress", "completed", "cancelled", "deleted", "archived"})
        void what_it_takes_when(String state) {
            var event = in(state);
            var terms = EventTerms.of(event);

            for (var now : List.of(PLANNED, DEADLINE, DEADLINE.plusNanos(1), BEFORE, START, AFTER)) {
                assertThat(terms.fillsFreeSeats(now)).isEqualTo(event.fillsFreeSeats(now));
                for (var byStaff : List.of(true, false)) {
                    assertSameOutcome(
                            () -> terms.mustTakeRegistrations(byStaff, now), () -> event.mustTakeSignUps(now));
                    assertSameOutcome(
                            () -> terms.mustTakeCancellations(byStaff, now),
                            () -> event.mustTakeCancellations(byStaff, now));
                }
                assertSameOutcome(() -> terms.mustTakePromotions(now), event::mustTakePromotions);
            }
        }

        private static void assertSameOutcome(Runnable one, Runnable other) {
            assertThat(outcome(one)).isEqualTo(outcome(other));
        }

        private static List<Finding> outcome(Runnable act) {
            try {
                act.run();
                return List.of();
            } catch (RuleViolation refusal) {
                return refusal.findings();
            }
        }
    }

    @Nested
    class ACandidate {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                record,     signed up, waits
                ,           false,     false
                registered, true,      false
                waitlisted, true,      true
                attended,   true,      false
                no_show,    true,      false
                cancelled,  false,     false
                """)
        void is_signed_up_as_the_record_says(@Nullable String status, boolean signedUp, boolean waits) {
            var record = status == null ? null : record(status);
            var candidate = somebody(Role.CONTACT, record);

            assertThat(candidate.isSignedUp()).isEqualTo(signedUp);
            assertThat(candidate.isWaiting()).isEqualTo(waits);
            if (signedUp) {
                assertThat(candidate.signedUp()).isEqualTo(record);
            } else {
                assertThatExceptionOfType(IllegalStateException.class).isThrownBy(candidate::signedUp);
            }
        }

        @ParameterizedTest
        @EnumSource
        void is_a_member_in_whatever_role(Role role) {
            assertThatNoException()
                    .isThrownBy(
                            () -> somebody(role, null).mustBeMember(EventParticipantRule.USER_ID_EXISTS, "created_by"));
            assertRefused(
                    EventParticipantRule.USER_ID_EXISTS,
                    "created_by",
                    () -> somebody(null, null).mustBeMember(EventParticipantRule.USER_ID_EXISTS, "created_by"));
        }
    }

    private EventParticipant enrolled(Candidate<EventParticipant> person, Actor by) {
        return person.enrol(EventTerms.of(published), FREE, WhenFull.WAITLIST, by, DEADLINE);
    }

    private static Candidate<EventParticipant> somebody(@Nullable Role role, @Nullable EventParticipant participant) {
        return new Candidate<>(MEMBER, "Kari", role, participant);
    }
}
