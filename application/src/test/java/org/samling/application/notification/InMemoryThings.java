package org.samling.application.notification;

import java.util.Optional;
import org.samling.application.event.InMemoryEvents;
import org.samling.application.notification.view.ThingView;
import org.samling.application.organization.InMemoryOrganizations;
import org.samling.application.workshop.InMemoryTodos;
import org.samling.application.workshop.InMemoryWorkshops;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.workshop.WorkshopId;

/** Finds in memory what notices are about. */
public final class InMemoryThings {

    private final InMemoryOrganizations organizations;
    private final InMemoryWorkshops workshops;
    private final InMemoryTodos todos;
    private final InMemoryEvents events;

    public InMemoryThings(
            InMemoryOrganizations organizations,
            InMemoryWorkshops workshops,
            InMemoryTodos todos,
            InMemoryEvents events) {
        this.organizations = organizations;
        this.workshops = workshops;
        this.todos = todos;
        this.events = events;
    }

    String organizationName(OrganizationId organization) {
        return organizations.find(organization).orElseThrow().profile().name();
    }

    Optional<ThingView> find(OrganizationId organization, NoticedThing thing) {
        return switch (thing.type()) {
            case "workshop" -> workshop(organization, new WorkshopId(thing.id()));
            case "event" -> event(organization, new EventId(thing.id()));
            case "workshop_todo" -> todo(organization, thing);
            case "webhook" -> Optional.empty();
            default -> throw new IllegalArgumentException(thing.type());
        };
    }

    private Optional<ThingView> workshop(OrganizationId organization, WorkshopId id) {
        return workshops.find(organization, id).map(workshop -> {
            var plan = workshop.plan();
            return new ThingView(plan.title(), plan.scheduledStart(), plan.timeZone(), plan.location(), plan.virtual());
        });
    }

    private Optional<ThingView> event(OrganizationId organization, EventId id) {
        return events.find(organization, id).map(event -> {
            var plan = event.plan();
            return new ThingView(plan.title(), plan.start(), plan.timeZone(), plan.location(), false);
        });
    }

    private Optional<ThingView> todo(OrganizationId organization, NoticedThing thing) {
        return todos.of(organization)
                .filter(todo -> todo.id().value().equals(thing.id()))
                .findFirst()
                .map(todo -> new ThingView(
                        todo.content().title(),
                        todo.content().dueDate(),
                        workshops
                                .find(organization, todo.workshop())
                                .orElseThrow()
                                .plan()
                                .timeZone(),
                        null,
                        false));
    }
}
