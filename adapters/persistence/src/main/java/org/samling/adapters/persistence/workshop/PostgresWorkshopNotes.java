package org.samling.adapters.persistence.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.ScopedStatement;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.workshop.port.WorkshopNotes;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.workshop.NoteId;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopNote;

@ApplicationScoped
class PostgresWorkshopNotes implements WorkshopNotes {

    private static final String ADD = """
            insert into workshop_notes (
                organization_id, id, workshop_id, author_user_id, text, revision, created_at, updated_at)
            values (:organization_id, :id, :workshop_id, :author_user_id, :text, :revision, :created_at, :updated_at)
            """;

    private static final String FIND = """
            select
            """ + NoteRow.COLUMNS + """
            from workshop_notes
            where organization_id = :organization_id
                and workshop_id = :workshop_id
                and id = :id
            """;

    private static final String SAVE = """
            update workshop_notes
            set text = :text,
                revision = :revision,
                updated_at = :updated_at
            where organization_id = :organization_id
                and workshop_id = :workshop_id
                and id = :id
                and revision = :revision - 1
            """;

    private static final String DELETE = """
            delete from workshop_notes
            where organization_id = :organization_id
                and workshop_id = :workshop_id
                and id = :id
                and revision = :revision
            """;

    private final TenantSql sql;

    PostgresWorkshopNotes(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public void add(WorkshopNote note) {
        one(note, ADD)
                .bind("author_user_id", note.author().value())
                .bind("text", note.text())
                .bind("created_at", note.revision().createdAt())
                .bind("updated_at", note.revision().updatedAt())
                .update();
    }

    @Override
    public Optional<WorkshopNote> find(OrganizationId organization, WorkshopId workshop, NoteId id) {
        return in(organization, workshop, id, FIND).first(NoteRow::read);
    }

    @Override
    public void save(WorkshopNote note) {
        mustHaveChanged(one(note, SAVE)
                .bind("text", note.text())
                .bind("updated_at", note.revision().updatedAt())
                .update());
    }

    @Override
    public void delete(WorkshopNote note) {
        mustHaveChanged(one(note, DELETE).update());
    }

    private ScopedStatement one(WorkshopNote note, String statement) {
        return in(note.organization(), note.workshop(), note.id(), statement)
                .bind("revision", note.revision().number());
    }

    private ScopedStatement in(OrganizationId organization, WorkshopId workshop, NoteId id, String statement) {
        return sql.in(new Tenant(organization), statement)
                .bind("organization_id", organization.value())
                .bind("workshop_id", workshop.value())
                .bind("id", id.value());
    }

    private static void mustHaveChanged(int rows) {
        if (rows == 0) {
            throw new RuleViolation(CommonRule.STALE_REVISION);
        }
    }
}
