package org.samling.adapters.persistence.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.ScopedStatement;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.application.workshop.BrowseTodos.Filter;
import org.samling.application.workshop.port.TodoViews;
import org.samling.application.workshop.view.TodoView;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.workshop.TodoId;

@ApplicationScoped
class PostgresTodoViews implements TodoViews {

    private static final String SHOWN = """
            select
            """ + TodoRow.COLUMNS + """
                , memberships.display_name as assignee_name
            from workshop_todos
            left join memberships on memberships.organization_id = workshop_todos.organization_id
                and memberships.user_id = workshop_todos.assigned_to_user_id
            where workshop_todos.organization_id = :organization_id
                and workshop_todos.workshop_id = :workshop_id
            """;

    private static final String LIST = SHOWN + """
                and (workshop_todos.sort_order, workshop_todos.id) > (:after_number, :after_id)
                and (:completed::boolean is null or workshop_todos.is_completed = :completed)
                and (:assigned_to::uuid is null or workshop_todos.assigned_to_user_id = :assigned_to)
            order by workshop_todos.sort_order, workshop_todos.id
            limit :limit
            """;

    private static final String FIND = SHOWN + """
                and workshop_todos.id = :id
            """;

    private static final Position BEFORE_ALL = new Position("-1", new UUID(0, 0));

    private final TenantSql sql;

    PostgresTodoViews(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Page<TodoView> list(WorkshopView workshop, Filter filter, PageRequest page) {
        var after = page.after() == null ? BEFORE_ALL : page.after();
        var assignee = filter.assignedTo();
        var rows = of(workshop, LIST)
                .bind("after_number", Integer.valueOf(after.key()))
                .bind("after_id", after.id())
                .bind("completed", filter.completed())
                .bind("assigned_to", assignee == null ? null : assignee.value())
                .bind("limit", page.oneMore())
                .list(row -> view(row, workshop));
        return Page.cut(
                rows,
                page,
                view -> new Position(
                        Integer.toString(view.todo().sortOrder()),
                        view.todo().id().value()));
    }

    @Override
    public Optional<TodoView> find(WorkshopView workshop, TodoId id) {
        return of(workshop, FIND).bind("id", id.value()).first(row -> view(row, workshop));
    }

    private ScopedStatement of(WorkshopView workshop, String statement) {
        return sql.in(new Tenant(workshop.organization()), statement)
                .bind("organization_id", workshop.organization().value())
                .bind("workshop_id", workshop.workshop().id().value());
    }

    private static TodoView view(Row row, WorkshopView workshop) throws SQLException {
        return TodoView.of(
                TodoRow.read(row), row.textOrNull("assignee_name"), workshop.workshop(), workshop.standing());
    }
}
