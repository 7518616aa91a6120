package org.samling.application.notification;

import java.util.UUID;
import org.samling.domain.event.EventId;
import org.samling.domain.notification.WebhookId;
import org.samling.domain.workshop.TodoId;
import org.samling.domain.workshop.WorkshopId;

/** The thing that a notice is about. */
public record NoticedThing(String type, UUID id) {

    public static NoticedThing workshop(WorkshopId id) {
        return new NoticedThing("workshop", id.value());
    }

    public static NoticedThing event(EventId id) {
        return new NoticedThing("event", id.value());
    }

    public static NoticedThing todo(TodoId id) {
        return new NoticedThing("workshop_todo", id.value());
    }

    public static NoticedThing webhook(WebhookId id) {
        return new NoticedThing("webhook", id.value());
    }
}
