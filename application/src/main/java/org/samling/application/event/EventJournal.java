package org.samling.application.event;

import java.util.List;
import org.samling.application.ReadCase;
import org.samling.application.audit.AuditAction;
import org.samling.application.audit.AuditTrail;
import org.samling.application.audit.AuditedThing;
import org.samling.application.audit.Deed;
import org.samling.application.event.port.Events;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventChange;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Snapshot;

/** The only way to write events: whatever becomes of one is written down with it. */
@ReadCase
class EventJournal {

    private final Events events;
    private final AuditTrail audit;

    EventJournal(Events events, AuditTrail audit) {
        this.events = events;
        this.audit = audit;
    }

    void add(Actor actor, List<Event> newEvents) {
        events.add(actor.organization(), newEvents);
        audit.record(
                actor.user(),
                actor.organization(),
                newEvents.stream()
                        .map(event -> Deed.of(
                                AuditAction.EVENT_CREATED,
                                AuditedThing.event(event.id()),
                                Snapshot.empty(),
                                event.snapshot()))
                        .toList());
    }

    void save(Actor actor, AuditAction action, EventChange change) {
        events.save(change);
        audit.record(
                actor.user(),
                actor.organization(),
                action,
                AuditedThing.event(change.after().id()),
                change.before().snapshot(),
                change.after().snapshot());
    }
}
