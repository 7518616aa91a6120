package org.samling.adapters.persistence.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.ScopedStatement;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.application.workshop.port.NoteViews;
import org.samling.application.workshop.view.NoteView;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.workshop.NoteId;

@ApplicationScoped
class PostgresNoteViews implements NoteViews {

    private static final String SHOWN = """
            select
            """ + NoteRow.COLUMNS + """
                , memberships.display_name as author_name
            from workshop_notes
            join memberships on memberships.organization_id = workshop_notes.organization_id
                and memberships.user_id = workshop_notes.author_user_id
            where workshop_notes.organization_id = :organization_id
                and workshop_notes.workshop_id = :workshop_id
            """;

    private static final String LIST = SHOWN + """
                and (workshop_notes.created_at, workshop_notes.id) < (:after_time, :after_id)
            order by workshop_notes.created_at desc, workshop_notes.id desc
            limit :limit
            """;

    private static final String FIND = SHOWN + """
                and workshop_notes.id = :id
            """;

    private static final Position AFTER_ALL = new Position("9999-12-31T23:59:59Z", new UUID(-1, -1));

    private final TenantSql sql;

    PostgresNoteViews(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Page<NoteView> list(WorkshopView workshop, PageRequest page) {
        var after = page.after() == null ? AFTER_ALL : page.after();
        var rows = of(workshop, LIST)
                .bind("after_time", Instant.parse(after.key()))
                .bind("after_id", after.id())
                .bind("limit", page.oneMore())
                .list(row -> view(row, workshop));
        return Page.cut(
                rows,
                page,
                view -> new Position(
                        view.note().revision().createdAt().toString(),
                        view.note().id().value()));
    }

    @Override
    public Optional<NoteView> find(WorkshopView workshop, NoteId id) {
        return of(workshop, FIND).bind("id", id.value()).first(row -> view(row, workshop));
    }

    private ScopedStatement of(WorkshopView workshop, String statement) {
        return sql.in(new Tenant(workshop.organization()), statement)
                .bind("organization_id", workshop.organization().value())
                .bind("workshop_id", workshop.workshop().id().value());
    }

    private static NoteView view(Row row, WorkshopView workshop) throws SQLException {
        return NoteView.of(NoteRow.read(row), row.text("author_name"), workshop);
    }
}
