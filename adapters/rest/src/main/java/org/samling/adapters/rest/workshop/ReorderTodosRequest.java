package org.samling.adapters.rest.workshop;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.values.WrittenList;
import org.samling.application.workshop.KeepTodos;
import org.samling.application.workshop.KeepTodos.Reorder;
import org.samling.domain.shared.Actor;
import org.samling.domain.workshop.TodoId;
import org.samling.domain.workshop.WorkshopId;

/** Asks for the to-dos to stand in this order. */
@Schema(name = "ReorderWorkshopTodosRequest", requiredProperties = "todo_ids")
public record ReorderTodosRequest(
        @Schema(description = "Every to-do of the workshop, each once.", maxItems = KeepTodos.LONGEST_ORDER) @Nullable
        List<@Nullable UUID> todoIds) {

    Reorder by(Actor actor, WorkshopId workshop) {
        return new Reorder(actor, workshop, WrittenList.map(todoIds, TodoId::new));
    }
}
