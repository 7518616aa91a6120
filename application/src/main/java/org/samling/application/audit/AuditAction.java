package org.samling.application.audit;

/** What can be done that leaves an audit entry. */
public enum AuditAction {
    ORGANIZATION_FOUNDED("organization.founded"),
    ORGANIZATION_CHANGED("organization.changed"),
    ORGANIZATION_DEACTIVATED("organization.deactivated"),
    ORGANIZATION_REACTIVATED("organization.reactivated"),
    MEMBER_ADDED("member.added"),
    MEMBER_CHANGED("member.changed"),
    MEMBER_REMOVED("member.removed"),
    MODULE_SWITCHED("module.switched"),
    WORKSHOP_CREATED("workshop.created"),
    WORKSHOP_CHANGED("workshop.changed"),
    WORKSHOP_SCHEDULED("workshop.scheduled"),
    WORKSHOP_UNSCHEDULED("workshop.unscheduled"),
    WORKSHOP_STARTED("workshop.started"),
    WORKSHOP_COMPLETED("workshop.completed"),
    WORKSHOP_CANCELLED("workshop.cancelled"),
    WORKSHOP_ARCHIVED("workshop.archived"),
    WORKSHOP_UNARCHIVED("workshop.unarchived"),
    WORKSHOP_PARTICIPANT_REGISTERED("workshop_participant.registered"),
    WORKSHOP_PARTICIPANT_WAITLISTED("workshop_participant.waitlisted"),
    WORKSHOP_PARTICIPANT_PROMOTED("workshop_participant.promoted"),
    WORKSHOP_PARTICIPANT_CANCELLED("workshop_participant.cancelled"),
    WORKSHOP_PARTICIPANT_CHANGED("workshop_participant.changed"),
    WORKSHOP_PARTICIPANT_ATTENDANCE_RECORDED("workshop_participant.attendance_recorded"),
    WORKSHOP_NOTE_ADDED("workshop_note.added"),
    WORKSHOP_NOTE_CHANGED("workshop_note.changed"),
    WORKSHOP_NOTE_DELETED("workshop_note.deleted"),
    WORKSHOP_TODO_ADDED("workshop_todo.added"),
    WORKSHOP_TODO_CHANGED("workshop_todo.changed"),
    WORKSHOP_TODO_COMPLETED("workshop_todo.completed"),
    WORKSHOP_TODO_REOPENED("workshop_todo.reopened"),
    WORKSHOP_TODO_REORDERED("workshop_todo.reordered"),
    WORKSHOP_TODO_DELETED("workshop_todo.deleted"),
    EVENT_CREATED("event.created"),
    EVENT_CHANGED("event.changed"),
    EVENT_PUBLISHED("event.published"),
    EVENT_UNPUBLISHED("event.unpublished"),
    EVENT_STARTED("event.started"),
    EVENT_COMPLETED("event.completed"),
    EVENT_CANCELLED("event.cancelled"),
    EVENT_DELETED("event.deleted"),
    EVENT_RESTORED("event.restored"),
    EVENT_ARCHIVED("event.archived"),
    EVENT_PARTICIPANT_REGISTERED("event_participant.registered"),
    EVENT_PARTICIPANT_WAITLISTED("event_participant.waitlisted"),
    EVENT_PARTICIPANT_PROMOTED("event_participant.promoted"),
    EVENT_PARTICIPANT_CANCELLED("event_participant.cancelled"),
    EVENT_PARTICIPANT_CHANGED("event_participant.changed"),
    EVENT_PARTICIPANT_ATTENDANCE_RECORDED("event_participant.attendance_recorded"),
    REMINDER_SETTINGS_CHANGED("organization.reminder_settings_changed"),
    WEBHOOK_ADDED("webhook.added"),
    WEBHOOK_CHANGED("webhook.changed"),
    WEBHOOK_SECRET_ROTATED("webhook.secret_rotated"),
    WEBHOOK_DISABLED("webhook.disabled"),
    WEBHOOK_REMOVED("webhook.removed"),
    DELIVERY_SENT_AGAIN("delivery.sent_again");

    private final String code;

    AuditAction(String code) {
        this.code = code;
    }

    /** The name under which the action is known outside: the thing, and what was done with it. */
    public String code() {
        return code;
    }
}
