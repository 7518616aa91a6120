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
import org.samling.domain.workshop.WorkshopStatus;

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

    /** What its recipient may be told of it now. What was cancelled is told in any case. */
    Optional<ThingView> told(NoticeView notice) {
        var thing = notice.thing();
        return reader(notice).flatMap(reader -> switch (thing.type()) {
            case "workshop" -> workshop(reader, notice);
            case "event" -> event(reader, notice);
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

    private Optional<ThingView> workshop(Actor reader, NoticeView notice) {
        return workshops
                .find(reader.organization(), new WorkshopId(notice.thing().id()))
                .filter(workshop -> isOwn(workshop, reader))
                .filter(workshop ->
                        notice.kind() == NoticeKind.WORKSHOP_CANCELLED || isSeen(workshop, reader, notice.kind()))
                .map(workshop -> {
                    var plan = workshop.plan();
                    return new ThingView(
                            plan.title(),
                            plan.scheduledStart(),
                            plan.timeZone(),
                            reader.role() == Role.CONTACT ? null : plan.location(),
                            plan.virtual());
                });
    }

    private boolean isOwn(Workshop workshop, Actor reader) {
        return workshop.plan().facilitator().equals(reader.user())
                || workshopParticipants
                        .find(reader.organization(), workshop.id(), reader.user())
                        .isPresent();
    }

    /** Whoever lost a place for becoming a contact is told of which. */
    private boolean isSeen(Workshop workshop, Actor reader, NoticeKind kind) {
        return reader.role() == Role.CONTACT
                ? reader.modules().contains(Module.MENTOR_PROGRAM)
                        && workshop.status() != WorkshopStatus.DRAFT
                        && kind == NoticeKind.CANCELLED
                : reader.may(Permission.SEE_WORKSHOPS)
                        && workshopParticipants.standing(workshop, reader).sees(workshop.status());
    }

    private Optional<ThingView> event(Actor reader, NoticeView notice) {
        var id = new EventId(notice.thing().id());
        return events.find(reader.organization(), id)
                .filter(event -> eventParticipants
                        .find(reader.organization(), id, reader.user())
                        .isPresent())
                .filter(event -> notice.kind() == NoticeKind.EVENT_CANCELLED || event.isShownTo(reader, true))
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
