package org.samling.adapters.persistence.event;

import java.sql.SQLException;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/** Somebody with regard to an event: the membership beside the record in it, either of which may be missing. */
final class CandidateRow {

    static final String COLUMNS = EventParticipantRow.COLUMNS + """
                , person.id as person_id,
                memberships.display_name,
                case when memberships.removed_at is null then memberships.role end as membership_role
            """;

    private CandidateRow() {}

    static Candidate<EventParticipant> read(Row row) throws SQLException {
        var name = row.textOrNull("display_name");
        var role = row.textOrNull("membership_role");
        return new Candidate<>(
                new UserId(row.id("person_id")),
                name == null ? "" : name,
                role == null ? null : WireForm.read(Role.class, role),
                EventParticipantRow.readOrNull(row));
    }
}
