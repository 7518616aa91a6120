package org.samling.adapters.persistence.workshop;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Row;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Completion;
import org.samling.domain.workshop.Todo;
import org.samling.domain.workshop.TodoContent;
import org.samling.domain.workshop.TodoId;
import org.samling.domain.workshop.WorkshopId;

/** How a to-do lies in its row. */
final class TodoRow {

    static final String COLUMNS = """
                workshop_todos.id,
                workshop_todos.organization_id,
                workshop_todos.workshop_id,
                workshop_todos.title,
                workshop_todos.description,
                workshop_todos.completed_at,
                workshop_todos.completed_by_user_id,
                workshop_todos.assigned_to_user_id,
                workshop_todos.due_date,
                workshop_todos.sort_order,
                workshop_todos.created_by_user_id,
                workshop_todos.revision,
                workshop_todos.created_at,
                workshop_todos.updated_at
            """;

    private TodoRow() {}

    static Todo read(Row row) throws SQLException {
        return new Todo(
                new TodoId(row.id("id")),
                new OrganizationId(row.id("organization_id")),
                new WorkshopId(row.id("workshop_id")),
                new TodoContent(
                        row.text("title"),
                        row.textOrNull("description"),
                        userOrNull(row, "assigned_to_user_id"),
                        row.timeOrNull("due_date")),
                Math.toIntExact(row.number("sort_order")),
                completion(row),
                new UserId(row.id("created_by_user_id")),
                new Revision(row.number("revision"), row.time("created_at"), row.time("updated_at")));
    }

    private static Completion completion(Row row) throws SQLException {
        var at = row.timeOrNull("completed_at");
        return at == null ? new Completion.Open() : new Completion.Done(at, new UserId(row.id("completed_by_user_id")));
    }

    private static @Nullable UserId userOrNull(Row row, String column) throws SQLException {
        var id = row.idOrNull(column);
        return id == null ? null : new UserId(id);
    }
}
