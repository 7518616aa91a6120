package org.samling.application.event;

import org.samling.application.ReadCase;
import org.samling.application.audit.AuditAction;
import org.samling.application.audit.AuditTrail;
import org.samling.application.audit.AuditedThing;
import org.samling.application.enrolment.MoveKind;
import org.samling.application.enrolment.Registrar;
import org.samling.application.event.port.EventParticipants;
import org.samling.application.notification.NoticedThing;
import org.samling.application.notification.port.Outbox;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipant;

/** Keeps the lists of events. */
@ReadCase
class EventRegistrar extends Registrar<EventId, EventParticipant> {

    private final EventParticipants participants;
    private final Outbox outbox;
    private final AuditTrail audit;

    EventRegistrar(EventParticipants participants, Outbox outbox, AuditTrail audit) {
        this.participants = participants;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Override
    protected EventParticipants attendees() {
        return participants;
    }

    @Override
    protected Outbox outbox() {
        return outbox;
    }

    @Override
    protected AuditTrail audit() {
        return audit;
    }

    @Override
    protected AuditAction action(MoveKind kind) {
        return switch (kind) {
            case REGISTERED -> AuditAction.EVENT_PARTICIPANT_REGISTERED;
            case WAITLISTED -> AuditAction.EVENT_PARTICIPANT_WAITLISTED;
            case PROMOTED -> AuditAction.EVENT_PARTICIPANT_PROMOTED;
            case CANCELLED -> AuditAction.EVENT_PARTICIPANT_CANCELLED;
            case CHANGED -> AuditAction.EVENT_PARTICIPANT_CHANGED;
            case ATTENDANCE_RECORDED -> AuditAction.EVENT_PARTICIPANT_ATTENDANCE_RECORDED;
        };
    }

    @Override
    protected AuditedThing audited(EventParticipant participant) {
        return AuditedThing.eventParticipant(participant.id());
    }

    @Override
    protected NoticedThing noticed(EventParticipant participant) {
        return NoticedThing.event(participant.event());
    }
}
