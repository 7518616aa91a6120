package org.samling.adapters.persistence.organization;

import java.sql.SQLException;
import java.time.ZoneId;
import org.samling.adapters.persistence.sql.Row;
import org.samling.domain.organization.Organization;
import org.samling.domain.organization.OrganizationProfile;
import org.samling.domain.organization.OrganizationState;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Revision;

/** How an organisation lies in its row. */
final class OrganizationRow {

    private OrganizationRow() {}

    static Organization read(Row row) throws SQLException {
        var deactivatedAt = row.timeOrNull("deactivated_at");
        return new Organization(
                new OrganizationId(row.id("id")),
                new OrganizationProfile(row.text("name"), ZoneId.of(row.text("time_zone"))),
                deactivatedAt == null ? new OrganizationState.Active() : new OrganizationState.Inactive(deactivatedAt),
                new Revision(row.number("revision"), row.time("created_at"), row.time("updated_at")));
    }
}
