package org.samling.adapters.rest.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.adapters.rest.json.WireNames;

/** What was done, as it is written. */
@Schema(description = "What was done: the thing, and the act.")
public enum AuditEntryAction {
    @JsonProperty("organization.founded")
    ORGANIZATION_FOUNDED,
    @JsonProperty("organization.changed")
    ORGANIZATION_CHANGED,
    @JsonProperty("organization.deactivated")
    ORGANIZATION_DEACTIVATED,
    @JsonProperty("organization.reactivated")
    ORGANIZATION_REACTIVATED,
    @JsonProperty("member.added")
    MEMBER_ADDED,
    @JsonProperty("member.changed")
    MEMBER_CHANGED,
    @JsonProperty("member.removed")
    MEMBER_REMOVED,
    @JsonProperty("module.switched")
    MODULE_SWITCHED,
    @JsonProperty("workshop.created")
    WORKSHOP_CREATED,
    @JsonProperty("workshop.changed")
    WORKSHOP_CHANGED,
    @JsonProperty("workshop.scheduled")
    WORKSHOP_SCHEDULED,
    @JsonProperty("workshop.unscheduled")
    WORKSHOP_UNSCHEDULED,
    @JsonProperty("workshop.started")
    WORKSHOP_STARTED,
    @JsonProperty("workshop.completed")
    WORKSHOP_COMPLETED,
    @JsonProperty("workshop.cancelled")
    WORKSHOP_CANCELLED,
    @JsonProperty("workshop.archived")
    WORKSHOP_ARCHIVED,
    @JsonProperty("workshop.unarchived")
    WORKSHOP_UNARCHIVED,
    @JsonProperty("workshop_participant.registered")
    WORKSHOP_PARTICIPANT_REGISTERED,
    @JsonProperty("workshop_participant.waitlisted")
    WORKSHOP_PARTICIPANT_WAITLISTED,
    @JsonProperty("workshop_participant.promoted")
    WORKSHOP_PARTICIPANT_PROMOTED,
    @JsonProperty("workshop_participant.cancelled")
    WORKSHOP_PARTICIPANT_CANCELLED,
    @JsonProperty("workshop_participant.changed")
    WORKSHOP_PARTICIPANT_CHANGED,
    @JsonProperty("workshop_participant.attendance_recorded")
    WORKSHOP_PARTICIPANT_ATTENDANCE_RECORDED,
    @JsonProperty("workshop_note.added")
    WORKSHOP_NOTE_ADDED,
    @JsonProperty("workshop_note.changed")
    WORKSHOP_NOTE_CHANGED,
    @JsonProperty("workshop_note.deleted")
    WORKSHOP_NOTE_DELETED,
    @JsonProperty("workshop_todo.added")
    WORKSHOP_TODO_ADDED,
    @JsonProperty("workshop_todo.changed")
    WORKSHOP_TODO_CHANGED,
    @JsonProperty("workshop_todo.completed")
    WORKSHOP_TODO_COMPLETED,
    @JsonProperty("workshop_todo.reopened")
    WORKSHOP_TODO_REOPENED,
    @JsonProperty("workshop_todo.reordered")
    WORKSHOP_TODO_REORDERED,
    @JsonProperty("workshop_todo.deleted")
    WORKSHOP_TODO_DELETED,
    @JsonProperty("event.created")
    EVENT_CREATED,
    @JsonProperty("event.changed")
    EVENT_CHANGED,
    @JsonProperty("event.published")
    EVENT_PUBLISHED,
    @JsonProperty("event.unpublished")
    EVENT_UNPUBLISHED,
    @JsonProperty("event.started")
    EVENT_STARTED,
    @JsonProperty("event.completed")
    EVENT_COMPLETED,
    @JsonProperty("event.cancelled")
    EVENT_CANCELLED,
    @JsonProperty("event.deleted")
    EVENT_DELETED,
    @JsonProperty("event.restored")
    EVENT_RESTORED,
    @JsonProperty("event.archived")
    EVENT_ARCHIVED,
    @JsonProperty("event_participant.registered")
    EVENT_PARTICIPANT_REGISTERED,
    @JsonProperty("event_participant.waitlisted")
    EVENT_PARTICIPANT_WAITLISTED,
    @JsonProperty("event_participant.promoted")
    EVENT_PARTICIPANT_PROMOTED,
    @JsonProperty("event_participant.cancelled")
    EVENT_PARTICIPANT_CANCELLED,
    @JsonProperty("event_participant.changed")
    EVENT_PARTICIPANT_CHANGED,
    @JsonProperty("event_participant.attendance_recorded")
    EVENT_PARTICIPANT_ATTENDANCE_RECORDED,
    @JsonProperty("organization.reminder_settings_changed")
    REMINDER_SETTINGS_CHANGED,
    @JsonProperty("webhook.added")
    WEBHOOK_ADDED,
    @JsonProperty("webhook.changed")
    WEBHOOK_CHANGED,
    @JsonProperty("webhook.secret_rotated")
    WEBHOOK_SECRET_ROTATED,
    @JsonProperty("webhook.disabled")
    WEBHOOK_DISABLED,
    @JsonProperty("webhook.removed")
    WEBHOOK_REMOVED,
    @JsonProperty("delivery.sent_again")
    DELIVERY_SENT_AGAIN;

    static AuditEntryAction of(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    String code() {
        return WireNames.of(this);
    }
}
