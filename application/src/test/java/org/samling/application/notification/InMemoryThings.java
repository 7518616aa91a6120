package org.samling.application.notification;

import java.util.Optional;
import org.samling.application.event.InMemoryEventParticipants;
import org.samling.application.event.InMemoryEvents;
import org.samling.application.notification.view.NoticeView;
import org.samling.application.notification.view.ThingView;
import org.samling.application.organization.InMemoryMembers;
import org.samling.application.organization.InMemoryModules;
import org.samling.application.organization.InMemoryOrganizations;
import org.samling.application.workshop.InMemoryTodos;
import org.samling.application.workshop.InMemoryWorkshopParticipants;
import org.samling.application.workshop.InMemoryWorkshops;
import org.samling.domain.event.EventId;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.Role;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopId;

/** Finds in memory what notices are about, for those to whom they are told. */
public final class InMemoryThings {

    private final InMemoryOrganizations organizations;
    private final InMemoryMembers members;
    private final InMemoryModules modules;
    private final InMemoryWorkshops workshops;
    private final InMemoryWorkshopParticipants workshopParticipants;
    private final InMemoryTodos todos;
    private final InMemoryEvents events;
    private final InMemoryEventParticipants eventParticipants;

    public InMemoryThings(
            InMemoryOrganizations organizations,
            InMemoryMembers members,
            InMemoryModules modules,
            InMemoryWorkshops workshops,
            InMemoryWorkshopParticipants workshopParticipants,
            InMemoryTodos todos,
            InMemoryEvents events,
            InMemoryEventParticipants eventParticipants) {
        this.organizations = organizations;
        this.members = members;
        this.modules = modules;
        this.workshops = workshops;
        this.workshopParticipants = workshopParticipants;
        this.todos = todos;
        this.events = events;
        this.eventParticipants = eventParticipants;
    }

    String organizationName(OrganizationId organization) {
        return organizations.find(organization).orElseThrow().profile().name();
    }

    /** What the recipient may see of it now. */
    Optional<ThingView> seen(NoticeView notice) {
        return find(notice, false);
    }

    /** The same, and of what was cancelled what it was, whatever became of it since. */
    Optional<ThingView> told(NoticeView notice) {
        return find(
                notice, notice.kind() == NoticeKind.EVENT_CANCELLED || notice.kind() == NoticeKind.WORKSHOP_CANCELLED);
    }

    private Optional<ThingView> find(NoticeView notice, boolean whateverBecameOfIt) {
        var thing = notice.thing();
        return reader(notice).flatMap(reader -> switch (thing.type()) {
            case "workshop" ->
                workshop(
                        notice.kind() == NoticeKind.CANCELLED ? takingPart(reader) : reader,
                        new WorkshopId(thing.id()),
                        whateverBecameOfIt);
            case "event" -> event(reader, new EventId(thing.id()), whateverBecameOfIt);
            case "workshop_todo" -> todo(reader, thing);
            case "webhook" -> Optional.empty();
            default -> throw new IllegalArgumentException(thing.type());
        });
    }

    private Optional<Actor> reader(NoticeView notice) {
        return members.find(notice.organization(), notice.recipient())
                .filter(member -> member.state().isActive())
                .map(member -> new Actor(
                        member.user(),
                        member.organization(),
                        member.profile().role(),
                        modules.modulesOf(member.organization()),
                        true));
    }

    /** Whoever lost a place for becoming a contact is told of which. */
    private static Actor takingPart(Actor reader) {
        var role = reader.role() == Role.CONTACT ? Role.PEER_MENTOR : reader.role();
        return new Actor(reader.user(), reader.organization(), role, reader.modules(), reader.organizationActive());
    }

    private Optional<ThingView> workshop(Actor reader, WorkshopId id, boolean whateverBecameOfIt) {
        return workshops
                .find(reader.organization(), id)
                .filter(workshop -> isOwn(workshop, reader) && (whateverBecameOfIt || isSeen(workshop, reader)))
                .map(workshop -> {
                    var plan = workshop.plan();
                    return new ThingView(
                            plan.title(), plan.scheduledStart(), plan.timeZone(), plan.location(), plan.virtual());
                });
    }

    private boolean isOwn(Workshop workshop, Actor reader) {
        return workshop.plan().facilitator().equals(reader.user())
                || workshopParticipants
                        .find(reader.organization(), workshop.id(), reader.user())
                        .isPresent();
    }

    private boolean isSeen(Workshop workshop, Actor reader) {
        return reader.may(Permission.SEE_WORKSHOPS)
                && workshopParticipants.standing(workshop, reader).sees(workshop.status());
    }

    private Optional<ThingView> event(Actor reader, EventId id, boolean whateverBecameOfIt) {
        return events.find(reader.organization(), id)
                .filter(event -> eventParticipants
                        .find(reader.organization(), id, reader.user())
                        .isPresent())
                .filter(event -> whateverBecameOfIt || event.isShownTo(reader, true))
                .map(event -> {
                    var plan = event.plan();
                    return new ThingView(plan.title(), plan.start(), plan.timeZone(), plan.location(), false);
                });
    }

    private Optional<ThingView> todo(Actor reader, NoticedThing thing) {
        return todos.of(reader.organization())
                .filter(todo -> todo.id().value().equals(thing.id())
                        && reader.user().equals(todo.content().assignedTo())
                        && reader.modules().contains(Module.MENTOR_PROGRAM))
                .findFirst()
                .map(todo -> new ThingView(
                        todo.content().title(),
                        todo.content().dueDate(),
                        workshops
                                .find(reader.organization(), todo.workshop())
                                .orElseThrow()
                                .plan()
                                .timeZone(),
                        null,
                        false));
    }
}
