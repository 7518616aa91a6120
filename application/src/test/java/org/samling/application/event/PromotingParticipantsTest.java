package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samling.application.Refusals;
import org.samling.application.event.SignUpForEvents.Promote;
import org.samling.application.notification.Notice;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventParticipantRule;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.event.EventRule;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;

class PromotingParticipantsTest extends EventUseCaseScene {

    private final Member bodil = contact("Bodil");
    private final Member cecilie = contact("Cecilie");

    @Test
    void the_staff_seat_somebody_past_the_queue_while_an_event_is_under_way() {
        var event = anEvent().seating(1).started();
        waiting(event, cecilie, 1);
        var before = waiting(event, bodil, 2);

        var promoted = signUp.promote(by(coordinator, event, bodil));

        assertThat(promoted.participant().participation().status()).isEqualTo(EventParticipantStatus.REGISTERED);
        assertThat(promoted.waitlistPosition()).isNull();
        assertThat(recordOf(event, bodil)).isEqualTo(promoted.participant());
        assertThat(positionOf(event, cecilie)).isEqualTo(1);
        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient)
                .containsExactly(tuple(NoticeKind.PROMOTED, bodil.user()));
        assertThat(auditLog().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("event_participant.promoted");
            assertThat(entry.actor()).isEqualTo(anne.user());
            assertThat(entry.before()).isEqualTo(before.snapshot());
            assertThat(entry.after()).isEqualTo(promoted.participant().snapshot());
        });
    }

    @Test
    void between_the_planned_start_and_the_real_one_the_staff_fill_free_seats_by_hand() {
        var late = anEvent().seating(1).published();
        waiting(late, bodil, 1);
        timePassesUntil(EVENT_START);

        signUp.promote(by(coordinator, late, bodil));

        assertThat(statusOf(late, bodil)).isEqualTo(EventParticipantStatus.REGISTERED);
    }

    @Test
    void capacity_enforced_on_signup() {
        var event = full(1);
        waiting(event, bodil, 1);

        assertRefused(EventRule.CAPACITY_ENFORCED_ON_SIGNUP, () -> signUp.promote(by(coordinator, event, bodil)));
        Refusals.assertFindings(() -> signUp.promote(by(coordinator, event, bodil)))
                .extracting(Finding::facts)
                .containsExactly(Map.of("seats_taken", 1L, "capacity", 1));

        assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.WAITLISTED);
    }

    @Test
    void whoever_has_left_meanwhile_is_not_seated() {
        var event = anEvent().started();
        waiting(event, bodil, 1);
        removed(bodil);

        assertRefused(EventParticipantRule.USER_ID_EXISTS, () -> signUp.promote(by(coordinator, event, bodil)));

        assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.WAITLISTED);
    }

    @Test
    void valid_status_transition() {
        var event = anEvent().started();
        participant(event, bodil);
        saved(participant(event, cecilie).cancel(MORNING));

        for (var member : List.of(bodil, cecilie)) {
            assertRefused(
                    EventParticipantRule.VALID_STATUS_TRANSITION, () -> signUp.promote(by(coordinator, event, member)));
        }
    }

    @Test
    void nobody_is_promoted_when_it_is_over_or_put_away() {
        var completed = anEvent().completed();
        var cancelled = anEvent().cancelled();
        var deleted = anEvent().deleted();
        var archived = anEvent().archived();
        for (var event : List.of(completed, cancelled, deleted, archived)) {
            waiting(event, bodil, 1);
        }

        assertRefused(EventRule.SIGNUP_WINDOW_RESPECTED, () -> signUp.promote(by(coordinator, completed, bodil)));
        assertRefused(EventRule.SIGNUP_WINDOW_RESPECTED, () -> signUp.promote(by(coordinator, cancelled, bodil)));
        assertRefused(EventRule.SOFT_DELETE_ONLY, () -> signUp.promote(by(coordinator, deleted, bodil)));
        assertRefused(EventRule.EVENT_ARCHIVED, () -> signUp.promote(by(coordinator, archived, bodil)));
    }

    @Test
    void proxy_registration_coordinator_only() {
        var event = anEvent().started();
        waiting(event, bodil, 1);

        for (var actor : List.of(actorOf(bodil), actorOf(cecilie), actorOf(peerMentor("Dina")))) {
            assertRefused(
                    AccessRule.PROXY_REGISTRATION_COORDINATOR_ONLY, () -> signUp.promote(by(actor, event, bodil)));
        }

        assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.WAITLISTED);
    }

    @Test
    void whoever_is_not_in_the_event_cannot_be_promoted() {
        var event = anEvent().started();

        assertRefused(CommonRule.NOT_FOUND, () -> signUp.promote(by(coordinator, event, bodil)));
    }

    @Test
    void whoever_has_seen_an_older_revision_promotes_nobody() {
        var event = full(1);
        waiting(event, bodil, 1);

        assertRefused(
                CommonRule.STALE_REVISION,
                () -> signUp.promote(new Promote(coordinator, event.id(), bodil.user(), STALE)));
    }

    @Test
    void event_id_exists() {
        var event = anEvent().started();
        waiting(event, bodil, 1);

        assertRefused(
                EventParticipantRule.EVENT_ID_EXISTS,
                () -> signUp.promote(by(actorOf(coordinatorElsewhere()), event, bodil)));
    }

    @Test
    void nobody_is_promoted_in_an_organization_that_is_deactivated() {
        var event = anEvent().started();
        waiting(event, bodil, 1);
        deactivated(organization);

        assertRefused(AccessRule.ORGANIZATION_INACTIVE, () -> signUp.promote(by(coordinator, event, bodil)));
    }

    private static Promote by(Actor actor, Event event, Member member) {
        return new Promote(actor, event.id(), member.user(), ANY);
    }
}
