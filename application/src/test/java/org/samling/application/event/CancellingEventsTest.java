package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.event.PlanEvents.Cancel;
import org.samling.application.notification.Notice;
import org.samling.application.notification.NoticedThing;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.event.EventRule;
import org.samling.domain.event.EventState;
import org.samling.domain.event.EventStatus;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;

class CancellingEventsTest extends EventUseCaseScene {

    private final Member bodil = contact("Bodil");
    private final Member cecilie = contact("Cecilie");
    private final Member dina = contact("Dina");

    @Test
    void cancellation_notifies_participants() {
        var event = anEvent().seating(1).published();
        var registered = participant(event, bodil);
        var waiting = waiting(event, cecilie, 1);
        saved(participant(event, dina).cancel(MORNING));

        var outcome = plan.cancel(cancel(event, "Snø"));

        assertThat(outcome.value().told()).isEqualTo(2);
        assertThat(outcome.value().promoted()).isEmpty();
        assertThat(outcome.warnings())
                .extracting(Finding::rule, Finding::facts)
                .containsExactly(tuple(EventRule.CANCELLATION_NOTIFIES_PARTICIPANTS, Map.of("told", 2L)));
        assertThat(outbox().notices())
                .extracting(Notice::kind, Notice::recipient, Notice::thing, Notice::facts, Notice::createdAt)
                .containsExactlyInAnyOrder(
                        tuple(NoticeKind.EVENT_CANCELLED, bodil.user(), thing(event), Map.of(), NOON),
                        tuple(NoticeKind.EVENT_CANCELLED, cecilie.user(), thing(event), Map.of(), NOON));
        assertThat(recordOf(event, bodil)).isEqualTo(registered);
        assertThat(recordOf(event, cecilie)).isEqualTo(waiting);
    }

    @Test
    void a_cancellation_is_written_down_with_when_and_why() {
        var event = published();
        participant(event, bodil);

        var cancelled = plan.cancel(cancel(event, "Snø")).value().value().event();

        assertThat(cancelled.state()).isEqualTo(new EventState.Cancelled(NOON, "Snø"));
        assertThat(current(event)).isEqualTo(cancelled);
        assertThat(actions()).containsExactly("event.cancelled");
        assertThat(lastEntry().actor()).isEqualTo(anne.user());
        assertThat(lastEntry().before()).isEqualTo(event.snapshot());
        assertThat(lastEntry().after()).isEqualTo(cancelled.snapshot());
    }

    @Test
    void whoever_cancels_it_knows() {
        var event = published();
        participant(event, anne);

        var outcome = plan.cancel(cancel(event, null));

        assertThat(outcome.value().told()).isZero();
        assertThat(outcome.warnings()).isEmpty();
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void an_event_that_is_under_way_is_cancelled_and_everybody_in_it_is_told() {
        var event = anEvent().started();
        saved(participant(event, bodil).attended(NOON));
        waiting(event, cecilie, 1);

        assertThat(plan.cancel(cancel(event, "Brann")).value().told()).isEqualTo(2);
        assertThat(toldTo(bodil)).containsExactly(NoticeKind.EVENT_CANCELLED);
        assertThat(statusOf(event, bodil)).isEqualTo(EventParticipantStatus.ATTENDED);
    }

    @Test
    void cancelling_a_draft_tells_nobody() {
        var draft = anEvent().draft();
        participant(draft, bodil);

        var rehearsed = plan.cancel(new Cancel(coordinator, draft.id(), null, ANY, true));
        var outcome = plan.cancel(cancel(draft, "Ikke nok penger"));

        assertThat(current(draft).status()).isEqualTo(EventStatus.CANCELLED);
        assertThat(rehearsed.value().told()).isZero();
        assertThat(outcome.value().told()).isZero();
        assertThat(outcome.warnings()).isEmpty();
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void a_rehearsal_says_how_many_would_be_told_and_changes_nothing() {
        var event = published();
        participant(event, bodil);
        waiting(event, cecilie, 1);

        var rehearsed = plan.cancel(new Cancel(coordinator, event.id(), "Snø", ANY, true));

        assertThat(rehearsed.value().told()).isEqualTo(2);
        assertThat(rehearsed.value().value().event()).isEqualTo(event);
        assertThat(rehearsed.warnings())
                .extracting(Finding::rule)
                .containsExactly(EventRule.CANCELLATION_NOTIFIES_PARTICIPANTS);
        assertThat(current(event)).isEqualTo(event);
        assertThat(auditLog().entries()).isEmpty();
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void a_rehearsal_is_refused_for_the_same_reasons() {
        var cancelled = anEvent().cancelled();

        assertRefused(
                EventRule.VALID_STATUS_TRANSITION,
                () -> plan.cancel(new Cancel(coordinator, cancelled.id(), null, ANY, true)));
    }

    @Test
    void a_reason_has_an_end() {
        var event = published();

        assertRefused(CommonRule.TEXT_TOO_LONG, () -> plan.cancel(cancel(event, "x".repeat(Event.LONGEST_REASON + 1))));

        assertThat(current(event)).isEqualTo(event);
    }

    private Cancel cancel(Event event, @Nullable String reason) {
        return new Cancel(coordinator, event.id(), reason, ANY, false);
    }

    private static NoticedThing thing(Event event) {
        return NoticedThing.event(event.id());
    }
}
