package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samling.application.audit.AuditEntry;
import org.samling.application.event.PlanEvents.Act;
import org.samling.application.event.PlanEvents.ChangeEvent;
import org.samling.application.notification.Notice;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventChanges;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Role;

class EventRefillTest extends EventUseCaseScene {

    private final Member bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
    private final Member cecilie = memberOf(organization, "Cecilie", Role.PEER_MENTOR);
    private final Member dina = memberOf(organization, "Dina", Role.PEER_MENTOR);

    @Test
    void whoever_left_an_event_that_had_begun_keeps_no_place_when_it_lies_ahead_again() {
        var event = abandoned(anEvent().startingAt(MORNING).seating(1).published());

        plan.change(movedTo(EVENT_START, event, false));

        assertThat(statuses(event))
                .containsExactly(
                        EventParticipantStatus.CANCELLED,
                        EventParticipantStatus.CANCELLED,
                        EventParticipantStatus.REGISTERED);
        assertThat(auditLog().entries())
                .extracting(AuditEntry::action)
                .containsExactly(
                        "event.changed",
                        "event_participant.cancelled",
                        "event_participant.cancelled",
                        "event_participant.promoted");
        assertThat(outbox().notices()).extracting(Notice::recipient).containsOnly(dina.user());
    }

    @Test
    void a_rehearsal_says_who_would_get_the_seat_and_changes_nothing() {
        var event = abandoned(anEvent().startingAt(MORNING).seating(1).published());

        var outcome = plan.change(movedTo(EVENT_START, event, true));

        assertThat(outcome.value().promoted()).containsExactly(dina.user());
        assertThat(statuses(event))
                .containsExactly(
                        EventParticipantStatus.REGISTERED,
                        EventParticipantStatus.WAITLISTED,
                        EventParticipantStatus.WAITLISTED);
    }

    @Test
    void whoever_left_while_an_event_was_deleted_keeps_no_place_in_it() {
        var event = abandoned(saved(anEvent().seating(1).published(), before -> before.delete(NOON)));

        plan.restore(new Act(coordinator, event.id(), ExpectedRevision.any()));

        assertThat(statuses(event))
                .containsExactly(
                        EventParticipantStatus.CANCELLED,
                        EventParticipantStatus.CANCELLED,
                        EventParticipantStatus.REGISTERED);
    }

    @Test
    void whoever_left_keeps_the_place_in_an_event_that_is_moved_and_has_begun_nevertheless() {
        var event = abandoned(anEvent().startingAt(MORNING).seating(1).published());

        plan.change(movedTo(NOON, event, false));

        assertThat(statuses(event))
                .containsExactly(
                        EventParticipantStatus.REGISTERED,
                        EventParticipantStatus.WAITLISTED,
                        EventParticipantStatus.WAITLISTED);
    }

    /** Bodil has the seat, Cecilie and Dina wait for it, and the first two have left. */
    private Event abandoned(Event event) {
        participant(event, bodil);
        waiting(event, cecilie, 1);
        waiting(event, dina, 2);
        removed(bodil);
        removed(cecilie);
        return event;
    }

    private List<EventParticipantStatus> statuses(Event event) {
        var held = events().hold(organization.id(), event.id(), List.of(bodil.user(), cecilie.user(), dina.user()))
                .orElseThrow();
        return List.of(bodil, cecilie, dina).stream()
                .map(member -> held.person(member.user()).participant())
                .map(record -> record.participation().status())
                .toList();
    }

    private ChangeEvent movedTo(Instant start, Event event, boolean rehearsal) {
        var changes = new EventChanges(
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.to(start),
                Change.to(EVENT_START.plusSeconds(3600)),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep());
        return new ChangeEvent(coordinator, event.id(), changes, ExpectedRevision.any(), rehearsal);
    }
}
