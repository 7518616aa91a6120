package org.samling.application.workshop.port;

import java.util.Optional;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.workshop.BrowseTodos.Filter;
import org.samling.application.workshop.view.TodoView;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.workshop.TodoId;

/** The workshops' to-dos, as they are shown to whoever looks at the workshop. */
public interface TodoViews {

    /** The to-dos in their order. */
    Page<TodoView> list(WorkshopView workshop, Filter filter, PageRequest page);

    Optional<TodoView> find(WorkshopView workshop, TodoId id);
}
