package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samling.application.event.view.EligibilityView;
import org.samling.domain.event.Eligibility.Eligible;
import org.samling.domain.event.Eligibility.NextStep;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipantRule;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.event.EventRule;
import org.samling.domain.event.Visibility;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Rule;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.UserId;

class AskingEligibilityTest extends EventUseCaseScene {

    private final Member bodil = contact("Bodil");

    @Test
    void somebody_learns_that_a_seat_is_free() {
        var event = anEvent().seating(3).published();
        participant(event, contact("Cecilie"));

        var answer = browse.eligibility(actorOf(bodil), event.id(), null);

        assertThat(answer)
                .isEqualTo(
                        new EligibilityView(bodil.user(), new Eligible(new Place.Seat()), new Seats(3, 1, 0, 0), null));
        assertThat(answer.eligibility().next()).isEqualTo(NextStep.SIGN_UP);
    }

    @Test
    void somebody_learns_that_there_is_a_queue() {
        var event = full(1);
        waiting(event, contact("Cecilie"), 4);

        assertThat(ask(event).eligibility()).isEqualTo(new Eligible(new Place.InQueue(5)));
        assertThat(ask(event).eligibility().next()).isEqualTo(NextStep.JOIN_WAITLIST);
        assertThat(ask(event).seats()).isEqualTo(new Seats(1, 1, 1, 4));
    }

    @Test
    void whoever_is_signed_up_learns_how_and_whoever_has_cancelled_can_come_back() {
        var event = published();
        var registered = participant(event, bodil);
        assertRefusal(event, EventParticipantRule.UNIQUE_PARTICIPANT_PER_EVENT, NextStep.SEE_REGISTRATION);
        assertThat(ask(event).status()).isEqualTo(EventParticipantStatus.REGISTERED);

        saved(registered.cancel(NOON));

        assertThat(ask(event).eligibility().next()).isEqualTo(NextStep.SIGN_UP);
        assertThat(ask(event).status()).isEqualTo(EventParticipantStatus.CANCELLED);
    }

    @Test
    void after_the_deadline_the_coordinator_can_help_and_after_the_start_nobody() {
        var event = anEvent()
                .takingSignUpsUntil(EVENT_START.minus(Duration.ofDays(1)))
                .published();

        timePassesUntil(EVENT_START.minusSeconds(1));
        assertRefusal(event, EventRule.SIGNUP_WINDOW_RESPECTED, NextStep.ASK_COORDINATOR);

        timePassesUntil(EVENT_START);
        assertRefusal(event, EventParticipantRule.NO_SIGN_UP_TO_PAST_EVENTS, NextStep.NONE);
    }

    @Test
    void what_is_cancelled_or_archived_is_open_to_nobody() {
        assertRefusal(anEvent().cancelled(), EventRule.SIGNUP_WINDOW_RESPECTED, NextStep.NONE);
        assertRefusal(anEvent().archived(), EventRule.EVENT_ARCHIVED, NextStep.NONE);
    }

    @Test
    void the_staff_ask_for_others_and_of_drafts() {
        var draft = anEvent().draft();
        var forMentors = anEvent().visibleTo(Visibility.PEER_MENTORS).published();
        var invited = anEvent().visibleTo(Visibility.INVITE_ONLY).published();

        assertThat(askFor(bodil.user(), draft))
                .returns(EventRule.SIGNUP_WINDOW_RESPECTED, AskingEligibilityTest::rule)
                .returns(
                        NextStep.WAIT_FOR_PUBLICATION,
                        view -> view.eligibility().next());
        assertThat(askFor(bodil.user(), forMentors))
                .returns(EventParticipantRule.VISIBILITY_REACHES_PARTICIPANT, AskingEligibilityTest::rule)
                .returns(NextStep.ASK_COORDINATOR, view -> view.eligibility().next());
        assertThat(askFor(bodil.user(), invited).eligibility().next()).isEqualTo(NextStep.SIGN_UP);
        assertThat(askFor(stranger(), invited))
                .returns(EventParticipantRule.USER_ID_EXISTS, AskingEligibilityTest::rule);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CONTACT", "PEER_MENTOR"})
    void nobody_else_asks_for_others_whether_they_are_in_it_or_not(Role role) {
        var event = published();
        participant(event, bodil);
        var actor = actorOf(memberOf(organization, "Cecilie", role));

        for (var user : new UserId[] {bodil.user(), anne.user(), stranger()}) {
            assertRefused(
                    AccessRule.PROXY_REGISTRATION_COORDINATOR_ONLY, () -> browse.eligibility(actor, event.id(), user));
        }
        assertThat(browse.eligibility(actor, event.id(), actor.user()).user()).isEqualTo(actor.user());
    }

    @Test
    void event_id_exists() {
        var hidden = anEvent().visibleTo(Visibility.PEER_MENTORS).published();
        var draft = anEvent().draft();
        var nowhere = new EventId(UUID.randomUUID());
        var elsewhere = actorOf(coordinatorElsewhere());

        assertRefused(EventParticipantRule.EVENT_ID_EXISTS, () -> ask(hidden));
        assertRefused(EventParticipantRule.EVENT_ID_EXISTS, () -> ask(draft));
        assertRefused(
                EventParticipantRule.EVENT_ID_EXISTS,
                () -> browse.eligibility(actorOf(bodil), hidden.id(), anne.user()));
        assertRefused(EventParticipantRule.EVENT_ID_EXISTS, () -> browse.eligibility(coordinator, nowhere, null));
        assertRefused(EventParticipantRule.EVENT_ID_EXISTS, () -> browse.eligibility(elsewhere, draft.id(), null));
    }

    @Test
    void to_ask_changes_nothing() {
        var event = published();

        ask(event);

        assertThat(hasRecord(event, bodil.user())).isFalse();
        assertThat(auditLog().entries()).isEmpty();
        assertThat(outbox().notices()).isEmpty();
    }

    private void assertRefusal(Event event, Rule rule, NextStep next) {
        assertThat(ask(event))
                .returns(rule, AskingEligibilityTest::rule)
                .returns(next, view -> view.eligibility().next());
    }

    private EligibilityView ask(Event event) {
        return browse.eligibility(actorOf(bodil), event.id(), null);
    }

    private EligibilityView askFor(UserId user, Event event) {
        return browse.eligibility(coordinator, event.id(), user);
    }

    private static @Nullable Rule rule(EligibilityView view) {
        return view.eligibility().reason().map(Finding::rule).orElse(null);
    }
}
