package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samling.application.audit.AuditEntry;
import org.samling.application.event.SignUpForEvents.Cancel;
import org.samling.application.notification.Notice;
import org.samling.application.notification.NoticedThing;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipantRule;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.event.EventRule;
import org.samling.domain.event.Participation;
import org.samling.domain.event.Visibility;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Revision;

class CancellingSignUpsTest extends EventUseCaseScene {

    private final Member bodil = contact("Bodil");
    private final Member cecilie = contact("Cecilie");
    private final Member dina = contact("Dina");

    @Test
    void whoever_cancels_gives_the_seat_back_and_need_not_be_told() {
        var event = anEvent().seating(1).published();
        var before = participant(event, bodil);

        var outcome = signUp.cancel(by(actorOf(bodil), event, bodil));

        var cancelled = outcome.value().value().participant();
        assertThat(cancelled.id()).isEqualTo(before.id());
        assertThat(cancelled.participation()).isEqualTo(new Participation.Cancelled(NOON));
        assertThat(cancelled.revision()).isEqualTo(new Revision(2, MORNING, NOON));
        assertThat(recordOf(event, bodil)).isEqualTo(cancelled);
        assertThat(seatsOf(event).taken()).isZero();
        assertThat(outcome.warnings()).isEmpty();
        assertThat(outcome.value().promoted()).isEmpty();
        assertThat(outcome.value().told()).isZero();
        assertThat(outbox().notices()).isEmpty();
        assertThat(auditLog().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("event_participant.cancelled");
            assertThat(entry.actor()).isEqualTo(bodil.user());
            assertThat(entry.onBehalfOf()).isNull();
            assertThat(entry.before()).isEqualTo(before.snapshot());
            assertThat(entry.after()).isEqualTo(cancelled.snapshot());
        });
    }

    @Test
    void somebody_whose_registration_the_staff_cancel_is_told() {
        var event = published();
        participant(event, bodil);

        var outcome = signUp.cancel(by(coordinator, event, bodil));

        assertThat(outcome.value().told()).isEqualTo(1);
        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient, Notice::thing)
                .containsExactly(tuple(NoticeKind.CANCELLED, bodil.user(), NoticedThing.event(event.id())));
        assertThat(lastEntry().actor()).isEqualTo(anne.user());
        assertThat(lastEntry().onBehalfOf()).isEqualTo(bodil.user());
    }

    @Test
    void waitlist_promotion() {
        var event = anEvent().seating(1).published();
        participant(event, bodil);
        waiting(event, dina, 9);
        waiting(event, cecilie, 4);

        var outcome = signUp.cancel(by(coordinator, event, bodil));

        assertThat(outcome.value().promoted()).containsExactly(cecilie.user());
        assertThat(outcome.value().told()).isEqualTo(2);
        assertThat(outcome.warnings())
                .extracting(Finding::rule, Finding::facts)
                .containsExactly(tuple(EventParticipantRule.WAITLIST_PROMOTION, Map.of("promoted", 1L)));
        assertThat(statusOf(event, cecilie)).isEqualTo(EventParticipantStatus.REGISTERED);
        assertThat(statusOf(event, dina)).isEqualTo(EventParticipantStatus.WAITLISTED);
        assertThat(positionOf(event, dina)).isEqualTo(1);
        assertThat(seatsOf(event).taken()).isEqualTo(1);
    }

    @Test
    void a_promotion_is_told_and_written_down_once() {
        var event = anEvent().seating(1).published();
        participant(event, bodil);
        var before = waiting(event, cecilie, 4);

        signUp.cancel(by(actorOf(bodil), event, bodil));

        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient, Notice::thing)
                .containsExactly(tuple(NoticeKind.PROMOTED, cecilie.user(), NoticedThing.event(event.id())));
        assertThat(auditLog().entries())
                .extracting(AuditEntry::action, AuditEntry::actor, AuditEntry::onBehalfOf)
                .containsExactly(
                        tuple("event_participant.cancelled", bodil.user(), null),
                        tuple("event_participant.promoted", bodil.user(), null));
        assertThat(lastEntry().before()).isEqualTo(before.snapshot());
        assertThat(lastEntry().after()).isEqualTo(recordOf(event, cecilie).snapshot());
    }

    @Test
    void a_seat_that_is_given_back_after_the_deadline_goes_on_too() {
        var event = anEvent().seating(1).takingSignUpsUntil(MORNING).published();
        participant(event, bodil);
        waiting(event, cecilie, 1);

        signUp.cancel(by(actorOf(bodil), event, bodil));

        assertThat(statusOf(event, cecilie)).isEqualTo(EventParticipantStatus.REGISTERED);
    }

    @Test
    void nobody_is_promoted_when_somebody_who_waits_cancels() {
        var event = full(1);
        waiting(event, bodil, 1);
        waiting(event, cecilie, 2);

        var outcome = signUp.cancel(by(actorOf(bodil), event, bodil));

        assertThat(outcome.value().promoted()).isEmpty();
        assertThat(outcome.warnings()).isEmpty();
        assertThat(positionOf(event, cecilie)).isEqualTo(1);
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void nobody_is_promoted_from_the_start_on() {
        var late = anEvent().seating(1).published();
        var underWay = anEvent().seating(1).started();
        for (var event : List.of(late, underWay)) {
            participant(event, bodil);
            waiting(event, cecilie, 1);
        }

        signUp.cancel(by(coordinator, underWay, bodil));
        assertThat(statusOf(underWay, cecilie)).isEqualTo(EventParticipantStatus.WAITLISTED);

        timePassesUntil(EVENT_START);
        signUp.cancel(by(coordinator, late, bodil));
        assertThat(statusOf(late, cecilie)).isEqualTo(EventParticipantStatus.WAITLISTED);
        assertThat(toldTo(cecilie)).isEmpty();
    }

    @Test
    void cancelled_clears_attended() {
        var event = anEvent().started();
        var attended = saved(participant(event, bodil).attended(NOON));

        var outcome = signUp.cancel(by(coordinator, event, bodil));

        assertThat(outcome.warnings())
                .extracting(Finding::rule, Finding::attribute)
                .containsExactly(tuple(EventParticipantRule.CANCELLED_CLEARS_ATTENDED, "attended_at"));
        assertThat(recordOf(event, bodil).participation()).isEqualTo(new Participation.Cancelled(NOON));
        assertThat(lastEntry().before()).isEqualTo(attended.snapshot());
        assertThat(lastEntry().after().facts()).doesNotContainKey("attended_at");
    }

    @Test
    void whoever_cancels_and_comes_back_is_last_in_the_queue() {
        var event = anEvent().seating(1).published();
        participant(event, bodil);
        waiting(event, cecilie, 1);
        waiting(event, dina, 2);
        signUp.cancel(by(actorOf(bodil), event, bodil));

        var back = signUp.signUp(byOneself(bodil, event));

        assertThat(back.waitlistPosition()).isEqualTo(2);
        assertThat(positionOf(event, dina)).isEqualTo(1);
        signUp.cancel(by(actorOf(dina), event, dina));
        assertThat(signUp.signUp(byOneself(dina, event)).waitlistPosition()).isEqualTo(2);
        assertThat(positionOf(event, bodil)).isEqualTo(1);
    }

    @Test
    void a_rehearsal_says_who_would_move_up_and_changes_nothing() {
        var event = anEvent().seating(1).published();
        var before = participant(event, bodil);
        waiting(event, cecilie, 1);

        var outcome = signUp.cancel(new Cancel(coordinator, event.id(), bodil.user(), ANY, true));

        assertThat(outcome.warnings())
                .extracting(Finding::rule)
                .containsExactly(EventParticipantRule.WAITLIST_PROMOTION);
        assertThat(outcome.value().promoted()).containsExactly(cecilie.user());
        assertThat(outcome.value().told()).isEqualTo(2);
        assertThat(outcome.value().value().participant()).isEqualTo(before);
        assertThat(recordOf(event, bodil)).isEqualTo(before);
        assertThat(statusOf(event, cecilie)).isEqualTo(EventParticipantStatus.WAITLISTED);
        assertThat(outbox().notices()).isEmpty();
        assertThat(auditLog().entries()).isEmpty();
    }

    @Test
    void a_rehearsal_is_refused_for_the_same_reasons() {
        var event = published();
        participant(event, bodil);
        timePassesUntil(EVENT_START);

        assertRefused(
                EventParticipantRule.EVENT_CANCELLATION_OPEN,
                () -> signUp.cancel(new Cancel(actorOf(bodil), event.id(), bodil.user(), ANY, true)));
    }

    @Test
    void valid_status_transition() {
        var event = published();
        saved(participant(event, bodil).cancel(MORNING));

        assertRefused(
                EventParticipantRule.VALID_STATUS_TRANSITION, () -> signUp.cancel(by(actorOf(bodil), event, bodil)));
    }

    @Test
    void one_cancels_for_oneself_until_the_start_and_the_staff_until_it_is_over() {
        var event = published();
        participant(event, bodil);
        timePassesUntil(EVENT_START);

        assertRefused(
                EventParticipantRule.EVENT_CANCELLATION_OPEN, () -> signUp.cancel(by(actorOf(bodil), event, bodil)));
        signUp.cancel(by(coordinator, event, bodil));

        assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.CANCELLED);
    }

    @Test
    void nobody_cancels_what_is_over_or_put_away() {
        var completed = anEvent().completed();
        var cancelled = anEvent().cancelled();
        var deleted = anEvent().deleted();
        var archived = anEvent().archived();
        for (var event : List.of(completed, cancelled, deleted, archived)) {
            participant(event, bodil);
        }

        assertRefused(
                EventParticipantRule.EVENT_CANCELLATION_OPEN, () -> signUp.cancel(by(coordinator, completed, bodil)));
        assertRefused(
                EventParticipantRule.EVENT_CANCELLATION_OPEN,
                () -> signUp.cancel(by(actorOf(bodil), cancelled, bodil)));
        assertRefused(EventRule.SOFT_DELETE_ONLY, () -> signUp.cancel(by(coordinator, deleted, bodil)));
        assertRefused(EventRule.EVENT_ARCHIVED, () -> signUp.cancel(by(actorOf(bodil), archived, bodil)));
    }

    @Test
    void whether_somebody_else_takes_part_nobody_learns_but_the_staff() {
        var event = published();
        participant(event, bodil);
        participant(event, cecilie);

        for (var other : List.of(cecilie, dina)) {
            assertRefused(CommonRule.NOT_FOUND, () -> signUp.cancel(by(actorOf(bodil), event, other)));
            assertRefused(
                    CommonRule.NOT_FOUND, () -> signUp.mustBeAllowedToChange(actorOf(bodil), event.id(), other.user()));
        }
        assertRefused(CommonRule.NOT_FOUND, () -> signUp.cancel(by(actorOf(dina), event, dina)));
        assertRefused(CommonRule.NOT_FOUND, () -> signUp.cancel(by(coordinator, event, dina)));
        signUp.mustBeAllowedToChange(actorOf(bodil), event.id(), bodil.user());
        signUp.mustBeAllowedToChange(coordinator, event.id(), bodil.user());

        assertThat(statusOf(event, cecilie)).isEqualTo(EventParticipantStatus.REGISTERED);
    }

    @Test
    void whoever_has_seen_an_older_revision_cancels_nothing() {
        var event = published();
        participant(event, bodil);
        var over = anEvent().completed();
        participant(over, bodil);

        for (var either : List.of(event, over)) {
            assertRefused(
                    CommonRule.STALE_REVISION,
                    () -> signUp.cancel(new Cancel(coordinator, either.id(), bodil.user(), STALE, false)));
        }

        assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.REGISTERED);
    }

    @Test
    void event_id_exists() {
        var event = published();
        participant(event, bodil);
        var nowhere = new Cancel(coordinator, new EventId(UUID.randomUUID()), bodil.user(), ANY, false);
        var hidden = anEvent().visibleTo(Visibility.COORDINATORS).published();

        assertRefused(EventParticipantRule.EVENT_ID_EXISTS, () -> signUp.cancel(nowhere));
        assertRefused(
                EventParticipantRule.EVENT_ID_EXISTS,
                () -> signUp.cancel(by(actorOf(coordinatorElsewhere()), event, bodil)));
        assertRefused(EventParticipantRule.EVENT_ID_EXISTS, () -> signUp.cancel(by(actorOf(bodil), hidden, bodil)));
    }

    @Test
    void whoever_no_longer_reaches_the_visibility_still_cancels_for_oneself() {
        var event = anEvent().visibleTo(Visibility.COORDINATORS).published();
        participant(event, bodil);

        signUp.cancel(by(actorOf(bodil), event, bodil));

        assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.CANCELLED);
    }

    @Test
    void nobody_cancels_in_an_organization_that_is_deactivated() {
        var event = published();
        participant(event, bodil);
        deactivated(organization);

        assertRefused(AccessRule.ORGANIZATION_INACTIVE, () -> signUp.cancel(by(actorOf(bodil), event, bodil)));
    }

    @Test
    void a_former_member_can_still_be_cancelled() {
        var event = anEvent().seating(1).published();
        participant(event, bodil);
        waiting(event, cecilie, 1);
        removed(bodil);

        signUp.cancel(by(coordinator, event, bodil));

        assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.CANCELLED);
        assertThat(statusOf(event, cecilie)).isEqualTo(EventParticipantStatus.REGISTERED);
    }

    @Test
    void each_seat_given_back_seats_one() {
        var event = anEvent().seating(2).published();
        participant(event, bodil);
        participant(event, cecilie);
        waiting(event, dina, 1);
        var erna = contact("Erna");
        waiting(event, erna, 2);

        signUp.cancel(by(actorOf(bodil), event, bodil));
        assertThat(statusOf(event, erna)).isEqualTo(EventParticipantStatus.WAITLISTED);
        signUp.cancel(by(actorOf(cecilie), event, cecilie));

        assertThat(statusOf(event, dina)).isEqualTo(EventParticipantStatus.REGISTERED);
        assertThat(statusOf(event, erna)).isEqualTo(EventParticipantStatus.REGISTERED);
        assertThat(toldTo(dina)).containsExactly(NoticeKind.PROMOTED);
        assertThat(toldTo(erna)).containsExactly(NoticeKind.PROMOTED);
    }

    private static Cancel by(Actor actor, Event event, Member member) {
        return new Cancel(actor, event.id(), member.user(), ANY, false);
    }
}
