package org.samling.adapters.persistence.organization;

import java.sql.SQLException;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.MemberProfile;
import org.samling.domain.organization.MemberState;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/** How a member lies in the membership's row. */
final class MemberRow {

    private MemberRow() {}

    static Member read(Row row) throws SQLException {
        var removedAt = row.timeOrNull("removed_at");
        return new Member(
                new OrganizationId(row.id("organization_id")),
                new UserId(row.id("user_id")),
                new MemberProfile(
                        row.text("display_name"), row.textOrNull("email"), WireForm.read(Role.class, row.text("role"))),
                removedAt == null ? new MemberState.Active() : new MemberState.Removed(removedAt),
                new Revision(row.number("revision"), row.time("created_at"), row.time("updated_at")));
    }
}
