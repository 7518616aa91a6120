package org.samling.application.workshop;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.application.organization.InMemoryMembers;
import org.samling.application.organization.InMemoryModules;
import org.samling.application.organization.InMemoryOrganizations;
import org.samling.application.paging.InMemoryPages;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.application.workshop.port.MyWorkshopViews;
import org.samling.application.workshop.view.MyTodoView;
import org.samling.application.workshop.view.MyWorkshopView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Todo;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopParticipant;

/** Shows a person's own workshops and to-dos that are in memory. */
public final class InMemoryMyWorkshopViews implements MyWorkshopViews {

    private static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    private final InMemoryMembers members;
    private final InMemoryModules modules;
    private final InMemoryOrganizations organizations;
    private final InMemoryWorkshops workshops;
    private final InMemoryWorkshopParticipants participants;
    private final InMemoryTodos todos;
    private final InMemoryTodoViews todoViews;

    public InMemoryMyWorkshopViews(
            InMemoryMembers members,
            InMemoryModules modules,
            InMemoryOrganizations organizations,
            InMemoryWorkshops workshops,
            InMemoryWorkshopParticipants participants,
            InMemoryTodos todos,
            InMemoryTodoViews todoViews) {
        this.members = members;
        this.modules = modules;
        this.organizations = organizations;
        this.workshops = workshops;
        this.participants = participants;
        this.todos = todos;
        this.todoViews = todoViews;
    }

    @Override
    public Page<MyWorkshopView> workshops(UserId user, @Nullable Instant from, PageRequest page, Instant now) {
        return InMemoryPages.earliestFirst(
                selves(user)
                        .flatMap(self -> ownWorkshops(self, now))
                        .filter(view -> from == null
                                || !view.workshop().plan().scheduledStart().isBefore(from)),
                page,
                InMemoryMyWorkshopViews::byStart);
    }

    @Override
    public Page<MyTodoView> todos(UserId user, boolean withDone, PageRequest page) {
        return InMemoryPages.earliestFirst(
                selves(user)
                        .flatMap(this::assignedTodos)
                        .filter(view ->
                                withDone || !view.todo().todo().completion().isDone()),
                page,
                InMemoryMyWorkshopViews::byDueDate);
    }

    /** The person as an actor in each organisation that has the mentor programme. */
    private Stream<Actor> selves(UserId user) {
        return members.membershipsOf(user)
                .map(member -> new Actor(
                        user,
                        member.organization(),
                        member.profile().role(),
                        modules.modulesOf(member.organization()),
                        organizations
                                .find(member.organization())
                                .orElseThrow()
                                .state()
                                .isActive()))
                .filter(self -> self.modules().contains(Module.MENTOR_PROGRAM));
    }

    private Stream<MyWorkshopView> ownWorkshops(Actor self, Instant now) {
        return workshops
                .of(self.organization())
                .filter(workshop -> workshop.plan().facilitator().equals(self.user())
                        || record(self, workshop).isPresent())
                .filter(workshop -> self.may(Permission.SEE_WORKSHOPS)
                        && participants.standing(workshop, self).sees(workshop.status()))
                .map(workshop -> view(workshop, self, now));
    }

    private MyWorkshopView view(Workshop workshop, Actor self, Instant now) {
        var record = record(self, workshop).orElse(null);
        return MyWorkshopView.of(
                workshop,
                organizations.find(self.organization()).orElseThrow().profile().name(),
                participants.standing(workshop, self),
                record,
                record == null ? null : participants.waitlistPosition(record),
                now);
    }

    private Optional<WorkshopParticipant> record(Actor self, Workshop workshop) {
        return participants.find(self.organization(), workshop.id(), self.user());
    }

    private Stream<MyTodoView> assignedTodos(Actor self) {
        return todos.of(self.organization())
                .filter(todo -> self.user().equals(todo.content().assignedTo()))
                .flatMap(todo -> workshops.find(self.organization(), todo.workshop()).stream()
                        .filter(workshop -> !workshop.archived())
                        .filter(workshop ->
                                participants.standing(workshop, self).mayFollowTodos())
                        .map(workshop -> view(todo, workshop, self)));
    }

    private MyTodoView view(Todo todo, Workshop workshop, Actor self) {
        return new MyTodoView(
                todoViews.view(todo, workshop, participants.standing(workshop, self)),
                workshop.plan().title(),
                organizations.find(self.organization()).orElseThrow().profile().name());
    }

    private static Position byStart(MyWorkshopView view) {
        return new Position(
                view.workshop().plan().scheduledStart().toString(),
                view.workshop().id().value());
    }

    private static Position byDueDate(MyTodoView view) {
        var todo = view.todo().todo();
        return new Position(
                Objects.requireNonNullElse(todo.content().dueDate(), NEVER).toString(),
                todo.id().value());
    }
}
