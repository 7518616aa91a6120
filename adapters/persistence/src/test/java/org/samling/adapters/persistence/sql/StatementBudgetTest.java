package org.samling.adapters.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.audit.BrowseAuditLog;
import org.samling.application.idempotency.AnswerOnce.Answer;
import org.samling.application.idempotency.AnswerOnce.Request;
import org.samling.application.organization.BrowseMembers;
import org.samling.application.organization.KeepMembers;
import org.samling.application.organization.KeepMembers.Add;
import org.samling.application.organization.KeepMembers.ChangeMember;
import org.samling.application.organization.KeepMembers.Remove;
import org.samling.application.paging.PageRequest;
import org.samling.domain.organization.Module;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.PlatformAdmin;
import org.samling.domain.shared.Role;

/** What each port and use case may cost: round trips decide how fast everything is. */
@QuarkusTest
class StatementBudgetTest extends OnPostgres {

    private static final PageRequest PAGE = new PageRequest(20, null);

    @Inject
    Jdbi jdbi;

    @Inject
    KeepMembers keepMembers;

    @Test
    void every_read_is_one_statement() {
        var organization = anOrganization();
        var subject = aSubject();
        var person = users().recognize(subject, MORNING);
        memberOf(organization, person, "Kari", Role.ORG_ADMIN);
        var id = organization.id();
        assertCosts(1, () -> admissions().find(id, subject));
        assertCosts(1, () -> users().find(subject));
        assertCosts(1, () -> users().recognize(subject, NOON));
        assertCosts(1, () -> users().recognize(aSubject(), NOON));
        assertCosts(1, () -> profileViews().membershipsOf(person));
        assertCosts(1, () -> organizationViews().find(id));
        assertCosts(1, () -> organizationViews().list(new PlatformAdmin(person), PAGE));
        assertCosts(1, () -> organizationViews().modules(id));
        assertCosts(1, () -> memberViews().find(id, person));
        assertCosts(1, () -> memberViews().list(id, new BrowseMembers.Filter(null), PAGE));
        assertCosts(
                1, () -> auditViews().list(id, new BrowseAuditLog.Filter(null, null, null, null, null, null), PAGE));
    }

    @Test
    void every_act_of_a_port_is_one_statement_whatever_scope_it_needs() {
        var organization = anOrganization();
        var request = new Request(aSubject(), organization.id(), "addMember", "key", "fingerprint");
        write(() -> {
            assertCosts(1, () -> organizations().lockForChange(organization.id()));
            assertCosts(1, () -> modules().switchTo(organization.id(), Module.MENTOR_PROGRAM, true, NOON));
            assertCosts(1, () -> members().countOrgAdmins(organization.id()));
            assertCosts(1, () -> idempotencyKeys().claim(request, MORNING));
            assertCosts(1, () -> idempotencyKeys().keep(request, new Answer(201, Map.of(), "", false), NOON));
            assertCosts(1, () -> idempotencyKeys().forgetBefore(MORNING.minusSeconds(1)));
        });
    }

    @Test
    void what_keeping_members_costs() {
        var organization = anOrganization();
        var admin = memberOf(organization, "Anne", Role.ORG_ADMIN);
        var actor = new Actor(admin.user(), organization.id(), Role.ORG_ADMIN);
        var kari = memberOf(organization, "Kari", Role.CONTACT).user();
        assertCosts(6, () -> keepMembers.add(new Add(actor, aSubject(), "Ola", null, Role.CONTACT)));
        assertCosts(
                6,
                () -> keepMembers.change(new ChangeMember(
                        actor, kari, Change.to("Kari N"), Change.keep(), Change.keep(), ExpectedRevision.any())));
        assertCosts(5, () -> keepMembers.remove(new Remove(actor, kari, ExpectedRevision.any())));
    }

    private void assertCosts(int statements, Runnable work) {
        assertThat(StatementCounter.during(jdbi, work)).isEqualTo(statements);
    }
}
