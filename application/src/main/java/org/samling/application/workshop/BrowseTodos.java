package org.samling.application.workshop;

import org.jspecify.annotations.Nullable;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.workshop.view.TodoView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.TodoId;
import org.samling.domain.workshop.WorkshopId;

/** Shows a workshop's to-dos to those who are in it, and to the staff. */
public interface BrowseTodos {

    Page<TodoView> list(Actor actor, WorkshopId workshop, Filter filter, PageRequest page);

    TodoView get(Actor actor, WorkshopId workshop, TodoId todo);

    /** Which to-dos are wanted; what is absent does not narrow. */
    record Filter(@Nullable Boolean completed, @Nullable UserId assignedTo) {}
}
