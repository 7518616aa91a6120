package org.samling.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samling.application.UseCaseScene;
import org.samling.application.audit.BrowseAuditLog.Filter;
import org.samling.application.audit.view.AuditEntryView;
import org.samling.application.paging.PageRequest;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Snapshot;

class BrowseAuditLogTest extends UseCaseScene {

    private static final Filter EVERYTHING = new Filter(null, null, null, null, null, null);
    private static final PageRequest MANY = new PageRequest(100, null);

    private final Organization organization = anOrganization();
    private final BrowseAuditLog browse = new BrowseAuditLogService(auditViews());

    @Test
    void an_org_admin_reads_what_was_done_in_the_own_organization() {
        var anne = memberOf(organization, "Anne", Role.ORG_ADMIN);
        record(organization, AuditAction.ORGANIZATION_CHANGED);
        record(anOrganization(), AuditAction.ORGANIZATION_DEACTIVATED);

        assertThat(browse.list(actorOf(anne), EVERYTHING, MANY).items())
                .extracting(AuditEntryView::action)
                .containsExactly("organization.changed");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ORG_ADMIN")
    void nobody_else_reads_the_audit_log(Role role) {
        var actor = actorOf(memberOf(organization, "Bodil", role));

        assertRefused(AccessRule.ROLE_TOO_LOW, () -> browse.list(actor, EVERYTHING, MANY));
    }

    private void record(Organization where, AuditAction action) {
        audit.record(
                aPerson(),
                where.id(),
                action,
                AuditedThing.organization(where.id()),
                Snapshot.empty(),
                Snapshot.empty());
    }
}
