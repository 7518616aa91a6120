package org.samling.adapters.persistence.workshop;

import java.sql.SQLException;
import java.time.Instant;
import org.samling.adapters.persistence.sql.Row;
import org.samling.application.paging.Position;
import org.samling.application.workshop.view.RegistrationView;
import org.samling.domain.shared.Actor;

/** Somebody's record in a workshop beside the workshop itself. */
final class RegistrationRow {

    private RegistrationRow() {}

    static RegistrationView view(Row row, Actor viewer, Instant now) throws SQLException {
        var workshop = WorkshopRow.read(row);
        return RegistrationView.of(
                ParticipantRow.read(row),
                row.longOrNull("waitlist_position"),
                workshop,
                row.text("organization_name"),
                OwnRow.standing(row, workshop, viewer),
                now);
    }

    static Position position(RegistrationView view) {
        return new Position(
                view.workshop().plan().scheduledStart().toString(),
                view.participant().id().value());
    }
}
