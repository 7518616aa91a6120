package org.samling.application.event;

import java.time.Instant;
import java.util.Map;
import org.samling.application.ReadCase;
import org.samling.application.event.port.EventAudience;
import org.samling.application.notification.Appointment;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventStatus;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.Actor;

/**
 * Tells everybody registered or waiting what becomes of an event, and says how many they are; in a rehearsal it only says
 * so. Nobody needs to be told of what one has done oneself, and a draft concerns nobody yet.
 */
@ReadCase
class EventNotices {

    private final EventAudience audience;

    EventNotices(EventAudience audience) {
        this.audience = audience;
    }

    long cancelled(Actor actor, Event before, boolean rehearsal, Instant now) {
        return everybody(actor, before, NoticeKind.EVENT_CANCELLED, Map.of(), rehearsal, now);
    }

    /**
     * An event is moved in time, or to another place; or both, which is one notice. What is over is only written down
     * better.
     */
    long movedIfSo(Actor actor, Event before, Event after, boolean rehearsal, Instant now) {
        var facts = appointment(before).to(appointment(after));
        return facts.isEmpty() || after.status().isFinal()
                ? 0
                : everybody(actor, after, NoticeKind.MOVED, facts, rehearsal, now);
    }

    private long everybody(
            Actor actor, Event event, NoticeKind kind, Map<String, Object> facts, boolean rehearsal, Instant now) {
        if (event.status() == EventStatus.DRAFT) {
            return 0;
        }
        return rehearsal
                ? audience.count(actor.organization(), event.id(), actor.user())
                : audience.tell(actor.organization(), event.id(), actor.user(), kind, facts, now);
    }

    private static Appointment appointment(Event event) {
        return new Appointment(event.plan().start(), event.plan().location());
    }
}
