package org.samling.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.event.Events.DEADLINE;
import static org.samling.domain.event.Events.MEMBER;
import static org.samling.domain.event.Events.afterDeactivation;
import static org.samling.domain.event.Events.coordinator;
import static org.samling.domain.event.Events.in;
import static org.samling.domain.event.Events.member;
import static org.samling.domain.event.Events.moment;
import static org.samling.domain.event.Events.record;
import static org.samling.domain.event.WrittenPlan.plan;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samling.domain.event.Eligibility.NextStep;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Rule;
import org.samling.domain.shared.Seats;

class EligibilityTest {

    private static final Seats FREE = Seats.allFree(12);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            capacity, taken, waiting, next
            ,         900,   0,       SIGN_UP
            12,       0,     0,       SIGN_UP
            12,       11,    0,       SIGN_UP
            12,       12,    0,       JOIN_WAITLIST
            12,       11,    1,       JOIN_WAITLIST
            12,       12,    5,       JOIN_WAITLIST
            """)
    void whoever_can_sign_up_gets_a_seat_or_waits(@Nullable Integer capacity, long taken, long waiting, NextStep next) {
        var eligibility = Eligibility.of(
                in("published"),
                somebody(Role.CONTACT, null),
                new Seats(capacity, taken, waiting, waiting),
                member(),
                DEADLINE);

        assertThat(eligibility.next()).isEqualTo(next);
        assertThat(eligibility.reason()).isEmpty();
        assertThat(eligibility)
                .isEqualTo(new Eligibility.Eligible(
                        next == NextStep.SIGN_UP ? new Place.Seat() : new Place.InQueue(waiting + 1)));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            event,       when,     record,     reason,                       next
            published,   early,    ,           ,                             SIGN_UP
            published,   early,    cancelled,  ,                             SIGN_UP
            published,   early,    registered, unique_participant_per_event, SEE_REGISTRATION
            published,   early,    waitlisted, unique_participant_per_event, SEE_REGISTRATION
            published,   after,    attended,   unique_participant_per_event, SEE_REGISTRATION
            completed,   after,    no_show,    unique_participant_per_event, SEE_REGISTRATION
            cancelled,   early,    registered, unique_participant_per_event, SEE_REGISTRATION
            draft,       early,    ,           signup_window_respected,      WAIT_FOR_PUBLICATION
            draft,       early,    cancelled,  signup_window_respected,      WAIT_FOR_PUBLICATION
            draft,       at start, ,           no_sign_up_to_past_events,    NONE
            published,   late,     ,           signup_window_respected,      ASK_COORDINATOR
            published,   late,     cancelled,  signup_window_respected,      ASK_COORDINATOR
            published,   before,   ,           signup_window_respected,      ASK_COORDINATOR
            published,   at start, ,           no_sign_up_to_past_events,    NONE
            published,   after,    cancelled,  no_sign_up_to_past_events,    NONE
            in_progress, before,   ,           signup_window_respected,      NONE
            in_progress, after,    ,           no_sign_up_to_past_events,    NONE
            completed,   before,   ,           signup_window_respected,      NONE
            completed,   after,    ,           no_sign_up_to_past_events,    NONE
            cancelled,   early,    ,           signup_window_respected,      NONE
            deleted,     early,    ,           soft_delete_only,             NONE
            archived,    early,    ,           event_archived,               NONE
            """)
    void for_every_reason_there_is_a_next_step(
            String state, String when, @Nullable String record, @Nullable String reason, NextStep next) {
        var somebody = somebody(Role.CONTACT, record == null ? null : record(record));

        var eligibility = Eligibility.of(in(state), somebody, FREE, member(), moment(when));

        assertThat(eligibility.next()).isEqualTo(next);
        assertThat(eligibility.reason().map(Finding::rule).map(Rule::code).orElse(null))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            event,     when,     role,    reason,                         next
            published, early,    ,        user_id_exists,                 ASK_COORDINATOR
            published, early,    CONTACT, visibility_reaches_participant, ASK_COORDINATOR
            draft,     early,    ,        user_id_exists,                 ASK_COORDINATOR
            draft,     early,    CONTACT, visibility_reaches_participant, ASK_COORDINATOR
            published, at start, ,        user_id_exists,                 NONE
            published, at start, CONTACT, visibility_reaches_participant, NONE
            cancelled, early,    CONTACT, visibility_reaches_participant, NONE
            """)
    void whoever_it_is_not_for_is_helped_by_the_staff_while_there_is_time(
            String state, String when, @Nullable Role role, String reason, NextStep next) {
        var forPeerMentors = in(state, plan(written -> written.visibility = "peer_mentors"));

        var eligibility = Eligibility.of(forPeerMentors, somebody(role, null), FREE, coordinator(), moment(when));

        assertThat(eligibility.next()).isEqualTo(next);
        assertThat(eligibility.reason().map(Finding::rule).map(Rule::code)).contains(reason);
    }

    @Test
    void the_reason_comes_with_its_facts() {
        assertThat(Eligibility.of(in("published"), somebody(Role.CONTACT, null), FREE, member(), moment("late")))
                .isEqualTo(new Eligibility.Refused(
                        new Finding(
                                EventRule.SIGNUP_WINDOW_RESPECTED,
                                Map.of(
                                        "state",
                                        EventStatus.PUBLISHED,
                                        "signup_closes_at",
                                        OffsetDateTime.parse("2027-01-31T12:00:00+01:00"))),
                        NextStep.ASK_COORDINATOR));
    }

    @Test
    void in_an_organization_that_is_deactivated_nobody_signs_up() {
        var eligibility = Eligibility.of(
                in("published"), somebody(Role.CONTACT, null), FREE, afterDeactivation(member()), moment("early"));

        assertThat(eligibility)
                .isEqualTo(new Eligibility.Refused(
                        new Finding(AccessRule.ORGANIZATION_INACTIVE, Map.of()), NextStep.NONE));
    }

    @Test
    void the_staff_ask_for_others_as_those_would_for_themselves() {
        assertThat(Eligibility.of(in("published"), somebody(Role.CONTACT, null), FREE, coordinator(), DEADLINE))
                .isEqualTo(Eligibility.of(in("published"), somebody(Role.CONTACT, null), FREE, member(), DEADLINE));
    }

    private static Candidate<EventParticipant> somebody(@Nullable Role role, @Nullable EventParticipant participant) {
        return new Candidate<>(MEMBER, "Kari", role, participant);
    }
}
