package org.samling.application.workshop;

import org.samling.application.ReadCase;
import org.samling.application.audit.AuditAction;
import org.samling.application.audit.AuditTrail;
import org.samling.application.audit.AuditedThing;
import org.samling.application.enrolment.MoveKind;
import org.samling.application.enrolment.Registrar;
import org.samling.application.notification.NoticedThing;
import org.samling.application.notification.port.Outbox;
import org.samling.application.workshop.port.WorkshopParticipants;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopParticipant;

/** Keeps the lists of workshops. */
@ReadCase
class WorkshopRegistrar extends Registrar<WorkshopId, WorkshopParticipant> {

    private final WorkshopParticipants participants;
    private final Outbox outbox;
    private final AuditTrail audit;

    WorkshopRegistrar(WorkshopParticipants participants, Outbox outbox, AuditTrail audit) {
        this.participants = participants;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Override
    protected WorkshopParticipants attendees() {
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
            case REGISTERED -> AuditAction.WORKSHOP_PARTICIPANT_REGISTERED;
            case WAITLISTED -> AuditAction.WORKSHOP_PARTICIPANT_WAITLISTED;
            case PROMOTED -> AuditAction.WORKSHOP_PARTICIPANT_PROMOTED;
            case CANCELLED -> AuditAction.WORKSHOP_PARTICIPANT_CANCELLED;
            case CHANGED -> AuditAction.WORKSHOP_PARTICIPANT_CHANGED;
            case ATTENDANCE_RECORDED -> AuditAction.WORKSHOP_PARTICIPANT_ATTENDANCE_RECORDED;
        };
    }

    @Override
    protected AuditedThing audited(WorkshopParticipant participant) {
        return AuditedThing.workshopParticipant(participant.id());
    }

    @Override
    protected NoticedThing noticed(WorkshopParticipant participant) {
        return NoticedThing.workshop(participant.workshop());
    }
}
