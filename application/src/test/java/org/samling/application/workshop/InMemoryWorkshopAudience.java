package org.samling.application.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samling.application.notification.InMemoryOutbox;
import org.samling.application.notification.Notice;
import org.samling.application.notification.NoticedThing;
import org.samling.application.organization.InMemoryMembers;
import org.samling.application.workshop.port.WorkshopAudience;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopParticipant;

/** Finds in memory whom a workshop concerns. */
public final class InMemoryWorkshopAudience implements WorkshopAudience {

    private final InMemoryWorkshops workshops;
    private final InMemoryMembers members;
    private final InMemoryWorkshopParticipants participants;
    private final InMemoryOutbox outbox;

    public InMemoryWorkshopAudience(
            InMemoryWorkshops workshops,
            InMemoryMembers members,
            InMemoryWorkshopParticipants participants,
            InMemoryOutbox outbox) {
        this.workshops = workshops;
        this.members = members;
        this.participants = participants;
        this.outbox = outbox;
    }

    @Override
    public List<UserId> of(
            OrganizationId organization, WorkshopId workshop, UserId facilitator, UserId actor, NoticeKind kind) {
        return workshops.find(organization, workshop).stream()
                .flatMap(found -> concerned(found, facilitator))
                .filter(user -> !user.equals(actor))
                .filter(user -> members.find(organization, user)
                        .filter(member -> member.state().isActive())
                        .filter(member -> member.takesPart() || kind == NoticeKind.WORKSHOP_CANCELLED)
                        .isPresent())
                .distinct()
                .toList();
    }

    @Override
    public List<UserId> tell(
            OrganizationId organization,
            WorkshopId workshop,
            UserId facilitator,
            UserId actor,
            NoticeKind kind,
            Map<String, Object> facts,
            Instant now) {
        var audience = of(organization, workshop, facilitator, actor, kind);
        var thing = NoticedThing.workshop(workshop);
        outbox.queue(
                organization,
                audience.stream()
                        .map(user -> Notice.of(kind, user, thing, facts, now))
                        .toList());
        return audience;
    }

    private Stream<UserId> concerned(Workshop workshop, UserId facilitator) {
        return Stream.concat(
                Stream.of(facilitator),
                participants
                        .of(workshop.organization(), workshop.id())
                        .filter(WorkshopParticipant::isSignedUp)
                        .map(WorkshopParticipant::user));
    }
}
