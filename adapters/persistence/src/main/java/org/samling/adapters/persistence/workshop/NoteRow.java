package org.samling.adapters.persistence.workshop;

import java.sql.SQLException;
import org.samling.adapters.persistence.sql.Row;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.NoteId;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopNote;

/** How a note lies in its row. */
final class NoteRow {

    static final String COLUMNS = """
                workshop_notes.id,
                workshop_notes.organization_id,
                workshop_notes.workshop_id,
                workshop_notes.author_user_id,
                workshop_notes.text,
                workshop_notes.revision,
                workshop_notes.created_at,
                workshop_notes.updated_at
            """;

    private NoteRow() {}

    static WorkshopNote read(Row row) throws SQLException {
        return new WorkshopNote(
                new NoteId(row.id("id")),
                new OrganizationId(row.id("organization_id")),
                new WorkshopId(row.id("workshop_id")),
                new UserId(row.id("author_user_id")),
                row.text("text"),
                new Revision(row.number("revision"), row.time("created_at"), row.time("updated_at")));
    }
}
