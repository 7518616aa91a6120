package org.samling.adapters.rest.workshop;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.values.Users;
import org.samling.application.workshop.KeepTodos.Add;
import org.samling.domain.shared.Actor;
import org.samling.domain.workshop.TodoContent;
import org.samling.domain.workshop.WorkshopId;

/** Asks for a new to-do. */
@Schema(name = "AddWorkshopTodoRequest", requiredProperties = "title")
public record AddTodoRequest(
        @Schema(maxLength = TodoContent.LONGEST_TITLE) @Nullable
        String title,

        @Schema(maxLength = TodoContent.LONGEST_DESCRIPTION, nullable = true) @Nullable
        String description,

        @Schema(
                description = "Who is to do it. Somebody who is not in the workshop can neither see nor complete it.",
                nullable = true)
        @Nullable
        UUID assignedToUserId,

        @Schema(nullable = true) @Nullable Instant dueDate,

        @Schema(
                description = "Where among the others; at the end, unless given.",
                minimum = "0",
                maximum = "1000000",
                nullable = true)
        @Nullable
        Integer sortOrder) {

    Add by(Actor actor, WorkshopId workshop) {
        return new Add(actor, workshop, title, description, Users.id(assignedToUserId), dueDate, sortOrder);
    }
}
