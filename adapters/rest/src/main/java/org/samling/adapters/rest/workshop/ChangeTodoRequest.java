package org.samling.adapters.rest.workshop;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.application.workshop.KeepTodos.ChangeTodo;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.TodoContent;
import org.samling.domain.workshop.TodoId;
import org.samling.domain.workshop.WorkshopId;

/** Asks for changes to a to-do. What is absent stays; null clears. */
@Schema(name = "ChangeWorkshopTodoRequest")
public record ChangeTodoRequest(
        @Schema(implementation = String.class, maxLength = TodoContent.LONGEST_TITLE)
        Change<String> title,

        @Schema(implementation = String.class, maxLength = TodoContent.LONGEST_DESCRIPTION, nullable = true)
        Change<String> description,

        @Schema(implementation = UUID.class, nullable = true)
        Change<UUID> assignedToUserId,

        @Schema(implementation = Instant.class, nullable = true)
        Change<Instant> dueDate,

        @Schema(implementation = Integer.class, minimum = "0", maximum = "1000000")
        Change<Integer> sortOrder) {

    ChangeTodo by(Actor actor, WorkshopId workshop, TodoId todo, ExpectedRevision expected) {
        return new ChangeTodo(
                actor,
                workshop,
                todo,
                title,
                description,
                assignedToUserId.map(UserId::new),
                dueDate,
                sortOrder,
                expected);
    }
}
