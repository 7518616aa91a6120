package org.samling.application.workshop.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.workshop.Todo;
import org.samling.domain.workshop.TodoId;
import org.samling.domain.workshop.WorkshopId;

/** The workshops' to-dos, as they are written. Who writes holds the workshop. */
public interface Todos {

    void add(Todo todo);

    Optional<Todo> find(OrganizationId organization, WorkshopId workshop, TodoId id);

    /** The workshop's to-dos in their order. */
    List<TodoId> inOrder(OrganizationId organization, WorkshopId workshop);

    /** The sort order that puts a to-do behind all others. */
    int endOfOrder(OrganizationId organization, WorkshopId workshop);

    void save(Todo todo);

    /** Numbers the to-dos in this order, from 0. */
    void reorder(OrganizationId organization, WorkshopId workshop, List<TodoId> order, Instant now);

    void delete(Todo todo);
}
