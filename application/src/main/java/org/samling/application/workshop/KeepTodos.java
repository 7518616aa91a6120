package org.samling.application.workshop;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samling.application.Outcome;
import org.samling.application.workshop.view.TodoView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.TodoId;
import org.samling.domain.workshop.WorkshopId;

/** How those who run a workshop keep its to-dos, and how those who are in it complete them. */
public interface KeepTodos {

    /** More than anybody has, and as many as a request can hold. */
    int LONGEST_ORDER = 5_000;

    /** Throws what forbids the actor to keep the workshop's to-dos. */
    void mustBeAllowedToKeep(Actor actor, WorkshopId workshop);

    /** Throws what forbids the actor to complete the workshop's to-dos. */
    void mustBeAllowedToComplete(Actor actor, WorkshopId workshop);

    Outcome<TodoView> add(Add command);

    Outcome<TodoView> change(ChangeTodo command);

    TodoView complete(Act command);

    TodoView reopen(Act command);

    /** Sets the whole order at once, and says it. */
    List<TodoId> reorder(Reorder command);

    void delete(Act command);

    /** Without a sort order the to-do comes at the end. */
    record Add(
            Actor actor,
            WorkshopId workshop,
            @Nullable String title,
            @Nullable String description,
            @Nullable UserId assignedTo,
            @Nullable Instant dueDate,
            @Nullable Integer sortOrder) {}

    record ChangeTodo(
            Actor actor,
            WorkshopId workshop,
            TodoId todo,
            Change<String> title,
            Change<String> description,
            Change<UserId> assignedTo,
            Change<Instant> dueDate,
            Change<Integer> sortOrder,
            ExpectedRevision expected) {}

    record Act(Actor actor, WorkshopId workshop, TodoId todo, ExpectedRevision expected) {}

    record Reorder(
            Actor actor, WorkshopId workshop, @Nullable List<@Nullable TodoId> order) {}
}
