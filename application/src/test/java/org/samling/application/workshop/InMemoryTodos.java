package org.samling.application.workshop;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.samling.application.workshop.port.Todos;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.workshop.Todo;
import org.samling.domain.workshop.TodoContent;
import org.samling.domain.workshop.TodoId;
import org.samling.domain.workshop.WorkshopId;

/** The workshops' to-dos in memory. */
public final class InMemoryTodos implements Todos {

    private static final Comparator<Todo> ORDER = Comparator.comparingInt(Todo::sortOrder)
            .thenComparing(todo -> todo.id().value().toString());

    private final Map<TodoId, Todo> todos = new ConcurrentHashMap<>();

    @Override
    public void add(Todo todo) {
        todos.put(todo.id(), todo);
    }

    @Override
    public Optional<Todo> find(OrganizationId organization, WorkshopId workshop, TodoId id) {
        return of(organization, workshop).filter(todo -> todo.id().equals(id)).findFirst();
    }

    @Override
    public List<TodoId> inOrder(OrganizationId organization, WorkshopId workshop) {
        return of(organization, workshop).sorted(ORDER).map(Todo::id).toList();
    }

    @Override
    public int endOfOrder(OrganizationId organization, WorkshopId workshop) {
        var last = of(organization, workshop).mapToInt(Todo::sortOrder).max().orElse(-1);
        return Math.min(last + 1, TodoContent.GREATEST_SORT_ORDER);
    }

    @Override
    public void save(Todo todo) {
        todos.put(todo.id(), todo);
    }

    @Override
    public void reorder(OrganizationId organization, WorkshopId workshop, List<TodoId> order, Instant now) {
        of(organization, workshop)
                .filter(todo -> order.indexOf(todo.id()) != todo.sortOrder())
                .map(todo -> todo.change(todo.content(), order.indexOf(todo.id()), now))
                .toList()
                .forEach(this::save);
    }

    @Override
    public void delete(Todo todo) {
        todos.remove(todo.id());
    }

    Stream<Todo> of(OrganizationId organization, WorkshopId workshop) {
        return of(organization).filter(todo -> todo.workshop().equals(workshop));
    }

    public Stream<Todo> of(OrganizationId organization) {
        return todos.values().stream().filter(todo -> todo.organization().equals(organization));
    }
}
