package org.samling.application.workshop.view;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samling.domain.workshop.Standing;
import org.samling.domain.workshop.Todo;
import org.samling.domain.workshop.TodoAct;
import org.samling.domain.workshop.Workshop;

/**
 * A to-do, as the viewer sees it.
 *
 * @param assigneeName what the organisation calls the person it is assigned to, if to anybody
 * @param timeZone where the workshop's clocks are
 */
public record TodoView(Todo todo, @Nullable String assigneeName, ZoneId timeZone, Set<TodoAct> allowedActs) {

    public static TodoView of(Todo todo, @Nullable String assigneeName, Workshop workshop, Standing viewer) {
        return new TodoView(
                todo,
                assigneeName,
                workshop.plan().timeZone(),
                workshop.archived() ? EnumSet.noneOf(TodoAct.class) : todo.allowedActs(viewer));
    }
}
