package org.samling.adapters.rest.workshop;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.adapters.rest.conditional.Representation;

/** The order of a workshop's to-dos, as it is answered. */
@Schema(name = "WorkshopTodoOrder", description = "The to-dos in their order.", requiredProperties = "todo_ids")
public record TodoOrderResponse(List<UUID> todoIds) implements Representation {}
