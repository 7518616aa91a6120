package org.samling.adapters.persistence.workshop;

import java.sql.SQLException;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.domain.shared.Actor;
import org.samling.domain.workshop.RegistrationStatus;
import org.samling.domain.workshop.Standing;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopRole;

/** What the viewer is to a workshop, read from the viewer's own record in it, which was joined to the workshop's row. */
final class OwnRow {

    private OwnRow() {}

    static Standing standing(Row row, Workshop workshop, Actor viewer) throws SQLException {
        return standing(row, workshop.plan().facilitator().equals(viewer.user()), viewer);
    }

    /** The same, where it is known whether the workshop names the viewer as the one who facilitates it. */
    static Standing standing(Row row, boolean named, Actor viewer) throws SQLException {
        var role = row.textOrNull("own_role");
        var status = row.textOrNull("own_status");
        return new Standing(
                viewer,
                named,
                role == null ? null : WireForm.read(WorkshopRole.class, role),
                status == null ? null : WireForm.read(RegistrationStatus.class, status));
    }
}
