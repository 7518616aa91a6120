package org.samling.application.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.samling.application.event.port.EventAudience;
import org.samling.application.notification.InMemoryOutbox;
import org.samling.application.notification.Notice;
import org.samling.application.notification.NoticedThing;
import org.samling.application.organization.InMemoryMembers;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;

/** Finds in memory whom an event concerns. */
public final class InMemoryEventAudience implements EventAudience {

    private final InMemoryMembers members;
    private final InMemoryEventParticipants participants;
    private final InMemoryOutbox outbox;

    public InMemoryEventAudience(
            InMemoryMembers members, InMemoryEventParticipants participants, InMemoryOutbox outbox) {
        this.members = members;
        this.participants = participants;
        this.outbox = outbox;
    }

    @Override
    public long count(OrganizationId organization, EventId event, UserId actor) {
        return of(organization, event, actor).size();
    }

    @Override
    public long tell(
            OrganizationId organization,
            EventId event,
            UserId actor,
            NoticeKind kind,
            Map<String, Object> facts,
            Instant now) {
        var audience = of(organization, event, actor);
        var thing = NoticedThing.event(event);
        outbox.queue(
                organization,
                audience.stream()
                        .map(user -> Notice.of(kind, user, thing, facts, now))
                        .toList());
        return audience.size();
    }

    private List<UserId> of(OrganizationId organization, EventId event, UserId actor) {
        return participants
                .of(organization, event)
                .filter(EventParticipant::isSignedUp)
                .map(EventParticipant::user)
                .filter(user -> !user.equals(actor))
                .filter(user -> members.find(organization, user)
                        .filter(member -> member.state().isActive())
                        .isPresent())
                .toList();
    }
}
