package org.samling.application.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.samling.application.event.InMemoryEventParticipants;
import org.samling.application.event.InMemoryEvents;
import org.samling.application.notification.port.Reminders;
import org.samling.application.organization.InMemoryMembers;
import org.samling.application.organization.InMemoryModules;
import org.samling.application.organization.InMemoryOrganizations;
import org.samling.application.workshop.InMemoryTodos;
import org.samling.application.workshop.InMemoryWorkshopParticipants;
import org.samling.application.workshop.InMemoryWorkshops;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.event.EventStatus;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.ReminderSettings;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.RegistrationStatus;
import org.samling.domain.workshop.Todo;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopStatus;

/** Reminds in memory. Nobody holds anything. */
public final class InMemoryReminders implements Reminders {

    private static final Duration DAY = Duration.ofHours(24);

    private final InMemoryOrganizations organizations;
    private final InMemoryModules modules;
    private final InMemoryMembers members;
    private final InMemoryWorkshops workshops;
    private final InMemoryWorkshopParticipants workshopParticipants;
    private final InMemoryTodos todos;
    private final InMemoryEvents events;
    private final InMemoryEventParticipants eventParticipants;
    private final InMemoryOutbox outbox;
    private final Map<OrganizationId, ReminderSettings> settings = new ConcurrentHashMap<>();
    private final Set<Due> reminded = new HashSet<>();

    public InMemoryReminders(
            InMemoryOrganizations organizations,
            InMemoryModules modules,
            InMemoryMembers members,
            InMemoryWorkshops workshops,
            InMemoryWorkshopParticipants workshopParticipants,
            InMemoryTodos todos,
            InMemoryEvents events,
            InMemoryEventParticipants eventParticipants,
            InMemoryOutbox outbox) {
        this.organizations = organizations;
        this.modules = modules;
        this.members = members;
        this.workshops = workshops;
        this.workshopParticipants = workshopParticipants;
        this.todos = todos;
        this.events = events;
        this.eventParticipants = eventParticipants;
        this.outbox = outbox;
    }

    @Override
    public Optional<ReminderSettings> settings(OrganizationId organization) {
        return Optional.ofNullable(settings.get(organization));
    }

    @Override
    public Optional<ReminderSettings> lockSettings(OrganizationId organization) {
        return settings(organization);
    }

    @Override
    public void save(ReminderSettings saved) {
        settings.put(saved.organization(), saved);
    }

    @Override
    public synchronized int remind(ReminderSettings wanted, int most, Instant now) {
        var organization = wanted.organization();
        if (organizations
                .find(organization)
                .filter(found -> found.state().isActive())
                .isEmpty()) {
            return 0;
        }
        var workshopsToo = modules.modulesOf(organization).contains(Module.MENTOR_PROGRAM);
        var due = Stream.of(
                        workshops
                                .of(organization)
                                .filter(workshop -> workshopsToo
                                        && workshop.status() == WorkshopStatus.SCHEDULED
                                        && !workshop.archived())
                                .map(workshop -> due(workshop, wanted)),
                        events.of(organization)
                                .filter(event -> event.status() == EventStatus.PUBLISHED
                                        && event.archivedAt() == null
                                        && event.deletedAt() == null)
                                .map(event -> due(event, wanted)),
                        todos.of(organization)
                                .filter(todo -> workshopsToo && isToRemindOf(todo))
                                .map(InMemoryReminders::due))
                .flatMap(things -> things)
                .filter(thing -> thing.isAt(now) && !reminded.contains(thing))
                .limit(most)
                .toList();
        due.forEach(thing -> remind(organization, thing, now));
        return due.size();
    }

    private void remind(OrganizationId organization, Due due, Instant now) {
        reminded.add(due);
        outbox.queue(
                organization,
                due.people().stream()
                        .filter(user -> members.find(organization, user)
                                .filter(member -> member.state().isActive())
                                .isPresent())
                        .map(user -> Notice.of(NoticeKind.REMINDER, user, due.thing(), Map.of(), now))
                        .toList());
    }

    private Due due(Workshop workshop, ReminderSettings wanted) {
        var start = workshop.plan().scheduledStart();
        return new Due(
                NoticedThing.workshop(workshop.id()),
                start,
                wanted.before(),
                workshopParticipants
                        .of(workshop.organization(), workshop.id())
                        .filter(participant -> participant.registration().status() == RegistrationStatus.REGISTERED
                                && !participant.registeredAt().isAfter(wanted.dueSince(start)))
                        .map(participant -> participant.user())
                        .toList());
    }

    private Due due(Event event, ReminderSettings wanted) {
        var start = event.plan().start();
        return new Due(
                NoticedThing.event(event.id()),
                start,
                wanted.before(),
                eventParticipants
                        .of(event.organization(), event.id())
                        .filter(participant -> participant.participation().status() == EventParticipantStatus.REGISTERED
                                && !participant.registeredAt().isAfter(wanted.dueSince(start)))
                        .map(participant -> participant.user())
                        .toList());
    }

    private boolean isToRemindOf(Todo todo) {
        var dueDate = todo.content().dueDate();
        return dueDate != null
                && !todo.completion().isDone()
                && !todo.revision().createdAt().isAfter(dueDate.minus(DAY))
                && workshops
                        .find(todo.organization(), todo.workshop())
                        .filter(workshop -> !workshop.archived() && workshop.status() != WorkshopStatus.CANCELLED)
                        .isPresent();
    }

    private static Due due(Todo todo) {
        return new Due(
                NoticedThing.todo(todo.id()),
                Objects.requireNonNull(todo.content().dueDate()),
                DAY,
                Stream.ofNullable(todo.content().assignedTo()).toList());
    }

    private record Due(NoticedThing thing, Instant start, Duration before, List<UserId> people) {

        boolean isAt(Instant now) {
            return start.isAfter(now) && !start.minus(before).isAfter(now);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Due due && thing.equals(due.thing) && start.equals(due.start);
        }

        @Override
        public int hashCode() {
            return Objects.hash(thing, start);
        }
    }
}
