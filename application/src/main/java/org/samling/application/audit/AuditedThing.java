package org.samling.application.audit;

import java.util.UUID;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipantId;
import org.samling.domain.notification.DeliveryId;
import org.samling.domain.notification.WebhookId;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.NoteId;
import org.samling.domain.workshop.ParticipantId;
import org.samling.domain.workshop.TodoId;
import org.samling.domain.workshop.WorkshopId;

/** The thing that an audit entry is about. */
public record AuditedThing(String type, UUID id) {

    public static AuditedThing organization(OrganizationId id) {
        return new AuditedThing("organization", id.value());
    }

    public static AuditedThing member(UserId id) {
        return new AuditedThing("member", id.value());
    }

    /** A module has no id of its own: it is a switch of the organisation. */
    public static AuditedThing module(OrganizationId id) {
        return new AuditedThing("module", id.value());
    }

    public static AuditedThing workshop(WorkshopId id) {
        return new AuditedThing("workshop", id.value());
    }

    public static AuditedThing workshopParticipant(ParticipantId id) {
        return new AuditedThing("workshop_participant", id.value());
    }

    public static AuditedThing workshopNote(NoteId id) {
        return new AuditedThing("workshop_note", id.value());
    }

    public static AuditedThing event(EventId id) {
        return new AuditedThing("event", id.value());
    }

    public static AuditedThing eventParticipant(EventParticipantId id) {
        return new AuditedThing("event_participant", id.value());
    }

    public static AuditedThing workshopTodo(TodoId id) {
        return new AuditedThing("workshop_todo", id.value());
    }

    public static AuditedThing webhook(WebhookId id) {
        return new AuditedThing("webhook", id.value());
    }

    public static AuditedThing delivery(DeliveryId id) {
        return new AuditedThing("delivery", id.value());
    }
}
