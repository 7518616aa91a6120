package org.samling.adapters.persistence.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.ScopedStatement;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.workshop.port.Todos;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Completion;
import org.samling.domain.workshop.Todo;
import org.samling.domain.workshop.TodoId;
import org.samling.domain.workshop.WorkshopId;

@ApplicationScoped
class PostgresTodos implements Todos {

    private static final String ADD = """
            insert into workshop_todos (
                organization_id, id, workshop_id, title, description, is_completed, completed_at, completed_by_user_id,
                assigned_to_user_id, due_date, sort_order, created_by_user_id, revision, created_at, updated_at)
            values (
                :organization_id, :id, :workshop_id, :title, :description, :is_completed, :completed_at, :completed_by_user_id,
                :assigned_to_user_id, :due_date, :sort_order, :created_by_user_id, :revision, :created_at, :updated_at)
            """;

    private static final String FIND = """
            select
            """ + TodoRow.COLUMNS + """
            from workshop_todos
            where organization_id = :organization_id
                and workshop_id = :workshop_id
                and id = :id
            """;

    private static final String IN_ORDER = """
            select id
            from workshop_todos
            where organization_id = :organization_id
                and workshop_id = :workshop_id
            order by sort_order, id
            """;

    /** Behind the greatest number there is only itself; there the ids, which are made in order, tell who is last. */
    private static final String END_OF_ORDER = """
            select least(coalesce(max(sort_order) + 1, 0), 1000000) as end_of_order
            from workshop_todos
            where organization_id = :organization_id
                and workshop_id = :workshop_id
            """;

    private static final String SAVE = """
            update workshop_todos
            set title = :title,
                description = :description,
                is_completed = :is_completed,
                completed_at = :completed_at,
                completed_by_user_id = :completed_by_user_id,
                assigned_to_user_id = :assigned_to_user_id,
                due_date = :due_date,
                sort_order = :sort_order,
                revision = :revision,
                updated_at = :updated_at
            where organization_id = :organization_id
                and workshop_id = :workshop_id
                and id = :id
                and revision = :revision - 1
            """;

    private static final String REORDER = """
            update workshop_todos
            set sort_order = place - 1,
                revision = revision + 1,
                updated_at = greatest(updated_at, :now)
            from unnest(:order) with ordinality as ordered (todo_id, place)
            where organization_id = :organization_id
                and workshop_id = :workshop_id
                and id = todo_id
                and sort_order <> place - 1
            """;

    private static final String DELETE = """
            delete from workshop_todos
            where organization_id = :organization_id
                and workshop_id = :workshop_id
                and id = :id
                and revision = :revision
            """;

    private final TenantSql sql;

    PostgresTodos(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Todo todo) {
        content(todo, ADD)
                .bind("created_by_user_id", todo.createdBy().value())
                .bind("created_at", todo.revision().createdAt())
                .update();
    }

    @Override
    public Optional<Todo> find(OrganizationId organization, WorkshopId workshop, TodoId id) {
        return in(organization, workshop, FIND).bind("id", id.value()).first(TodoRow::read);
    }

    @Override
    public List<TodoId> inOrder(OrganizationId organization, WorkshopId workshop) {
        return in(organization, workshop, IN_ORDER).list(row -> new TodoId(row.id("id")));
    }

    @Override
    public int endOfOrder(OrganizationId organization, WorkshopId workshop) {
        return in(organization, workshop, END_OF_ORDER)
                .first(row -> Math.toIntExact(row.number("end_of_order")))
                .orElseThrow();
    }

    @Override
    public void save(Todo todo) {
        mustHaveChanged(content(todo, SAVE).update());
    }

    @Override
    public void reorder(OrganizationId organization, WorkshopId workshop, List<TodoId> order, Instant now) {
        in(organization, workshop, REORDER)
                .bindIds("order", order.stream().map(TodoId::value).toList())
                .bind("now", now)
                .update();
    }

    @Override
    public void delete(Todo todo) {
        mustHaveChanged(one(todo, DELETE).update());
    }

    private ScopedStatement in(OrganizationId organization, WorkshopId workshop, String statement) {
        return sql.in(new Tenant(organization), statement)
                .bind("organization_id", organization.value())
                .bind("workshop_id", workshop.value());
    }

    private ScopedStatement one(Todo todo, String statement) {
        return in(todo.organization(), todo.workshop(), statement)
                .bind("id", todo.id().value())
                .bind("revision", todo.revision().number());
    }

    private ScopedStatement content(Todo todo, String statement) {
        var content = todo.content();
        var done = todo.completion() instanceof Completion.Done it ? it : null;
        return one(todo, statement)
                .bind("title", content.title())
                .bind("description", content.description())
                .bind("is_completed", done != null)
                .bind("completed_at", done == null ? null : done.at())
                .bind("completed_by_user_id", idOrNull(done == null ? null : done.by()))
                .bind("assigned_to_user_id", idOrNull(content.assignedTo()))
                .bind("due_date", content.dueDate())
                .bind("sort_order", todo.sortOrder())
                .bind("updated_at", todo.revision().updatedAt());
    }

    private static @Nullable UUID idOrNull(@Nullable UserId user) {
        return user == null ? null : user.value();
    }

    private static void mustHaveChanged(int rows) {
        if (rows == 0) {
            throw new RuleViolation(CommonRule.STALE_REVISION);
        }
    }
}
