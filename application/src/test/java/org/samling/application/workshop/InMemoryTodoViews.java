package org.samling.application.workshop;

import java.util.Optional;
import org.samling.application.organization.InMemoryMembers;
import org.samling.application.paging.InMemoryPages;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.application.workshop.BrowseTodos.Filter;
import org.samling.application.workshop.port.TodoViews;
import org.samling.application.workshop.view.TodoView;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.workshop.Standing;
import org.samling.domain.workshop.Todo;
import org.samling.domain.workshop.TodoId;
import org.samling.domain.workshop.Workshop;

/** Shows the to-dos that are in memory. */
public final class InMemoryTodoViews implements TodoViews {

    private final InMemoryTodos todos;
    private final InMemoryMembers members;

    public InMemoryTodoViews(InMemoryTodos todos, InMemoryMembers members) {
        this.todos = todos;
        this.members = members;
    }

    @Override
    public Page<TodoView> list(WorkshopView workshop, Filter filter, PageRequest page) {
        return InMemoryPages.byNumber(
                todos.of(workshop.organization(), workshop.workshop().id())
                        .filter(todo -> passes(todo, filter))
                        .map(todo -> view(todo, workshop.workshop(), workshop.standing())),
                page,
                view -> new Position(
                        Integer.toString(view.todo().sortOrder()),
                        view.todo().id().value()));
    }

    @Override
    public Optional<TodoView> find(WorkshopView workshop, TodoId id) {
        return todos.find(workshop.organization(), workshop.workshop().id(), id)
                .map(todo -> view(todo, workshop.workshop(), workshop.standing()));
    }

    TodoView view(Todo todo, Workshop workshop, Standing viewer) {
        var assignee = todo.content().assignedTo();
        return TodoView.of(
                todo, assignee == null ? null : members.displayName(todo.organization(), assignee), workshop, viewer);
    }

    private static boolean passes(Todo todo, Filter filter) {
        return (filter.completed() == null
                        || filter.completed() == todo.completion().isDone())
                && (filter.assignedTo() == null
                        || filter.assignedTo().equals(todo.content().assignedTo()));
    }
}
