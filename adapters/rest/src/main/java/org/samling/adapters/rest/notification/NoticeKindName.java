package org.samling.adapters.rest.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.notification.NoticeKind;

/** What somebody is told of, as it is written. */
@Schema(
        name = "NoticeKind",
        description =
                "What somebody is told of: a seat, a place in the queue, a seat after waiting, a registration that somebody else cancelled, a cancelled workshop or event, another time or place, that it begins or is due soon, a to-do, a workshop to facilitate, a webhook that nothing gets through to.")
public enum NoticeKindName {
    @JsonProperty("registered")
    REGISTERED,
    @JsonProperty("waitlisted")
    WAITLISTED,
    @JsonProperty("promoted")
    PROMOTED,
    @JsonProperty("cancelled")
    CANCELLED,
    @JsonProperty("workshop_cancelled")
    WORKSHOP_CANCELLED,
    @JsonProperty("event_cancelled")
    EVENT_CANCELLED,
    @JsonProperty("moved")
    MOVED,
    @JsonProperty("reminder")
    REMINDER,
    @JsonProperty("todo_assigned")
    TODO_ASSIGNED,
    @JsonProperty("facilitator_assigned")
    FACILITATOR_ASSIGNED,
    @JsonProperty("webhook_disabled")
    WEBHOOK_DISABLED;

    static NoticeKindName of(NoticeKind value) {
        return valueOf(value.name());
    }

    NoticeKind value() {
        return NoticeKind.valueOf(name());
    }
}
