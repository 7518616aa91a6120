package org.samling.adapters.rest.workshop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.adapters.rest.problem.ProblemDetail;
import org.samling.adapters.rest.values.Times;
import org.samling.adapters.rest.values.Users;
import org.samling.application.workshop.view.TodoView;
import org.samling.domain.workshop.Completion;

/** A to-do, as it is answered. Times are in the workshop's time zone. */
@Schema(
        name = "WorkshopTodo",
        description = "Something to be done about a workshop.",
        requiredProperties = {
            "id",
            "organization_id",
            "workshop_id",
            "title",
            "description",
            "is_completed",
            "completed_at",
            "completed_by_user_id",
            "assigned_to_user_id",
            "assigned_to_name",
            "due_date",
            "sort_order",
            "created_by_user_id",
            "created_at",
            "updated_at",
            "allowed_actions",
            "warnings"
        })
public record TodoResponse(
        UUID id,
        UUID organizationId,
        UUID workshopId,
        String title,
        @Schema(nullable = true) @Nullable String description,
        boolean isCompleted,
        @Schema(nullable = true) @Nullable OffsetDateTime completedAt,

        @Schema(description = "Told to those who run the workshop, and to the person.", nullable = true) @Nullable
        UUID completedByUserId,

        @Schema(description = "Told to those who run the workshop, and to the person.", nullable = true) @Nullable
        UUID assignedToUserId,

        @Schema(description = "What the organisation calls that person.", nullable = true) @Nullable
        String assignedToName,

        @Schema(nullable = true) @Nullable OffsetDateTime dueDate,
        int sortOrder,

        @Schema(description = "Told to those who run the workshop, and to the person.", nullable = true) @Nullable
        UUID createdByUserId,

        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,

        @Schema(description = "What you may do with it now.")
        List<TodoAction> allowedActions,

        @Schema(description = "What was let through and is worth a second look. Only in the answer to a write.")
        List<ProblemDetail> warnings,

        @Schema(hidden = true) @JsonIgnore long revisionNumber)
        implements Representation {

    static TodoResponse of(TodoView view) {
        return of(view, List.of());
    }

    static TodoResponse of(TodoView view, List<ProblemDetail> warnings) {
        var todo = view.todo();
        var zone = view.timeZone();
        var done = todo.completion() instanceof Completion.Done completed ? completed : null;
        return new TodoResponse(
                todo.id().value(),
                todo.organization().value(),
                todo.workshop().value(),
                todo.content().title(),
                todo.content().description(),
                done != null,
                Times.in(zone, done == null ? null : done.at()),
                Users.written(view.completedBy()),
                Users.written(view.assignee()),
                view.assigneeName(),
                Times.in(zone, todo.content().dueDate()),
                todo.sortOrder(),
                Users.written(view.createdBy()),
                todo.revision().createdAt().atZone(zone).toOffsetDateTime(),
                todo.revision().updatedAt().atZone(zone).toOffsetDateTime(),
                view.allowedActs().stream().map(TodoAction::of).toList(),
                warnings,
                todo.revision().number());
    }
}
