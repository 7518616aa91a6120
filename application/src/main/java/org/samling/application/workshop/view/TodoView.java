package org.samling.application.workshop.view;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Completion;
import org.samling.domain.workshop.Standing;
import org.samling.domain.workshop.Todo;
import org.samling.domain.workshop.TodoAct;
import org.samling.domain.workshop.Workshop;

/**
 * A to-do, as the viewer sees it. Who takes part is nobody else's business: but for those who run the workshop, a to-do
 * names nobody but the viewer.
 *
 * @param assignee the person it is assigned to, if to anybody whom the viewer may know of
 * @param createdBy who wrote it down, if it is anybody whom the viewer may know of
 * @param completedBy who completed it, if it is anybody whom the viewer may know of
 * @param assigneeName what the organisation calls the person it is assigned to, if to anybody
 * @param timeZone where the workshop's clocks are
 */
public record TodoView(
        Todo todo,
        @Nullable UserId assignee,
        @Nullable String assigneeName,
        @Nullable UserId createdBy,
        @Nullable UserId completedBy,
        ZoneId timeZone,
        Set<TodoAct> allowedActs) {

    public static TodoView of(Todo todo, @Nullable String assigneeName, Workshop workshop, Standing viewer) {
        return of(todo, assigneeName, workshop.plan().timeZone(), workshop.archived(), viewer);
    }

    public static TodoView of(
            Todo todo, @Nullable String assigneeName, ZoneId timeZone, boolean archived, Standing viewer) {
        var assignee = known(todo.content().assignedTo(), viewer);
        return new TodoView(
                todo,
                assignee,
                assignee == null ? null : assigneeName,
                known(todo.createdBy(), viewer),
                known(completedBy(todo), viewer),
                timeZone,
                archived ? EnumSet.noneOf(TodoAct.class) : todo.allowedActs(viewer));
    }

    private static @Nullable UserId completedBy(Todo todo) {
        return todo.completion() instanceof Completion.Done done ? done.by() : null;
    }

    private static @Nullable UserId known(@Nullable UserId person, Standing viewer) {
        return viewer.mayRun() || viewer.actor().user().equals(person) ? person : null;
    }
}
