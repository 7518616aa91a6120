package org.samling.application.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.Refusals;
import org.samling.application.UseCaseScene;
import org.samling.application.audit.AuditEntry;
import org.samling.application.audit.AuditedThing;
import org.samling.application.organization.AdministerOrganizations.ChangeProfile;
import org.samling.application.organization.AdministerOrganizations.Deactivate;
import org.samling.application.organization.AdministerOrganizations.FirstOrgAdmin;
import org.samling.application.organization.AdministerOrganizations.Found;
import org.samling.application.organization.AdministerOrganizations.Reactivate;
import org.samling.application.organization.view.OrganizationView;
import org.samling.application.paging.PageRequest;
import org.samling.domain.organization.MemberProfile;
import org.samling.domain.organization.MemberRule;
import org.samling.domain.organization.OrganizationAct;
import org.samling.domain.organization.OrganizationRule;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.PlatformAdmin;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopRule;

class AdministerOrganizationsTest extends UseCaseScene {

    private static final ExpectedRevision ANY = ExpectedRevision.any();
    private static final ExpectedRevision STALE = new ExpectedRevision.OneOf(Set.of(7L));

    private final PlatformAdmin admin = new PlatformAdmin(aPerson());
    private final AdministerOrganizations administer =
            new AdministerOrganizationsService(organizations(), members(), users(), workshopArchive(), audit, clock);

    @Test
    void a_new_organization_is_active_from_its_founding_on() {
        var founded = administer
                .found(new Found(admin, " Døveforeningen ", "Arctic/Longyearbyen", kari()))
                .value();

        assertThat(founded.name()).isEqualTo("Døveforeningen");
        assertThat(founded.timeZone()).isEqualTo(ZoneId.of("Arctic/Longyearbyen"));
        assertThat(founded.revision()).isEqualTo(new Revision(1, NOON, NOON));
        assertThat(founded.allowedActs()).containsExactlyInAnyOrder(OrganizationAct.CHANGE, OrganizationAct.DEACTIVATE);
        assertThat(organizationViews().find(founded.id())).contains(founded);
    }

    @Test
    void an_organization_keeps_norwegian_time_unless_it_says_otherwise() {
        assertThat(foundedByKari().timeZone()).isEqualTo(ZoneId.of("Europe/Oslo"));
    }

    @Test
    void a_new_organization_has_an_org_admin_who_lets_the_others_in() {
        var founded = foundedByKari();

        var kari = users().find("idp|kari").orElseThrow();
        assertThat(members().find(founded.id(), kari))
                .hasValueSatisfying(member -> assertThat(member.profile())
                        .isEqualTo(new MemberProfile("Kari Nordmann", "kari@example.org", Role.ORG_ADMIN)));
        assertThat(admissions().find(founded.id(), "idp|kari"))
                .hasValueSatisfying(admitted -> assertThat(admitted.role()).isEqualTo(Role.ORG_ADMIN));
    }

    @Test
    void the_audit_log_begins_with_the_founding_and_the_first_member() {
        var founded = foundedByKari();

        assertThat(auditLog().entries())
                .allSatisfy(entry -> {
                    assertThat(entry.organization()).isEqualTo(founded.id());
                    assertThat(entry.actor()).isEqualTo(admin.user());
                    assertThat(entry.occurredAt()).isEqualTo(NOON);
                    assertThat(entry.request()).isEqualTo(TRACE);
                    assertThat(entry.before()).isEqualTo(Snapshot.empty());
                })
                .extracting(AuditEntry::action, AuditEntry::thing)
                .containsExactly(
                        tuple("organization.founded", AuditedThing.organization(founded.id())),
                        tuple(
                                "member.added",
                                AuditedThing.member(users().find("idp|kari").orElseThrow())));
    }

    @Test
    void a_founding_learns_of_everything_that_is_wrong_with_it_at_once() {
        var wrong = new Found(admin, " ", "Europe/Bærum", new FirstOrgAdmin(null, null, "kari at example"));

        Refusals.assertFindings(() -> administer.found(wrong))
                .extracting(Finding::rule, Finding::attribute)
                .containsExactlyInAnyOrder(
                        tuple(OrganizationRule.NAME_REQUIRED_NON_EMPTY, "name"),
                        tuple(CommonRule.VALID_TIME_ZONE, "time_zone"),
                        tuple(MemberRule.SUBJECT_REQUIRED_NON_EMPTY, "first_org_admin/subject"),
                        tuple(MemberRule.DISPLAY_NAME_REQUIRED_NON_EMPTY, "first_org_admin/display_name"),
                        tuple(MemberRule.VALID_EMAIL, "first_org_admin/email"));
        assertThat(organizationViews().list(admin, new PageRequest(10, null)).items())
                .isEmpty();
        assertThat(auditLog().entries()).isEmpty();
    }

    @Test
    void an_organization_gets_another_name_and_keeps_its_time_zone() {
        var organization = anOrganization();

        var changed = administer.change(rename(organization.id(), "Hørselslaget Sør", ANY));

        assertThat(changed.name()).isEqualTo("Hørselslaget Sør");
        assertThat(changed.timeZone()).isEqualTo(organization.profile().timeZone());
        assertThat(changed.revision()).isEqualTo(new Revision(2, MORNING, NOON));
        assertThat(organizationViews().find(organization.id())).contains(changed);
        assertThat(lastEntry().action()).isEqualTo("organization.changed");
        assertThat(lastEntry().after().differenceFrom(lastEntry().before())).containsExactly("name");
    }

    @Test
    void a_name_cannot_be_taken_away() {
        var organization = anOrganization();

        assertRefused(
                OrganizationRule.NAME_REQUIRED_NON_EMPTY,
                () -> administer.change(rename(organization.id(), null, ANY)));

        assertThat(organizationViews().find(organization.id())).contains(OrganizationView.of(organization));
    }

    @Test
    void whoever_has_seen_an_older_revision_changes_nothing() {
        var active = anOrganization();
        var inactive = deactivated(anOrganization());

        assertRefused(
                CommonRule.STALE_REVISION, () -> administer.change(rename(active.id(), "Hørselslaget Sør", STALE)));
        assertRefused(
                CommonRule.STALE_REVISION, () -> administer.deactivate(new Deactivate(admin, active.id(), STALE)));
        assertRefused(
                CommonRule.STALE_REVISION, () -> administer.reactivate(new Reactivate(admin, inactive.id(), STALE)));

        assertThat(organizationViews().find(active.id())).contains(OrganizationView.of(active));
        assertThat(organizationViews().find(inactive.id())).contains(OrganizationView.of(inactive));
    }

    @Test
    void an_organization_that_leaves_is_deactivated_and_comes_back_reactivated() {
        var organization = anOrganization();

        var left = administer
                .deactivate(new Deactivate(admin, organization.id(), ANY))
                .value();
        assertThat(left.deactivatedAt()).isEqualTo(NOON);
        assertThat(lastEntry().action()).isEqualTo("organization.deactivated");
        assertThat(lastEntry().before().facts()).containsEntry("status", "active");
        assertThat(lastEntry().after().facts()).containsEntry("status", "inactive");

        clock.pass(Duration.ofDays(30));
        var back = administer.reactivate(new Reactivate(admin, organization.id(), ANY));
        assertThat(back.deactivatedAt()).isNull();
        assertThat(back.revision()).isEqualTo(new Revision(3, MORNING, clock.instant()));
        assertThat(lastEntry().action()).isEqualTo("organization.reactivated");
        assertThat(lastEntry().before().facts()).containsEntry("status", "inactive");
        assertThat(lastEntry().after().facts()).containsEntry("status", "active");
    }

    @Test
    void cascade_archive_on_organization_deactivation() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var draft = aWorkshopIn(organization, anne).draft();
        var completed = aWorkshopIn(organization, anne).completed();
        var archived = saved(scheduled(organization, anne).archive(MORNING));
        var elsewhere = anOrganization();
        var foreign = scheduled(elsewhere, memberOf(elsewhere, "Bodil", Role.COORDINATOR));

        var outcome = administer.deactivate(new Deactivate(admin, organization.id(), ANY));

        assertThat(outcome.warnings())
                .extracting(Finding::rule)
                .containsExactly(WorkshopRule.CASCADE_ARCHIVE_ON_ORGANIZATION_DEACTIVATION);
        assertThat(current(draft).archived()).isTrue();
        assertThat(current(draft).state()).isEqualTo(draft.state());
        assertThat(current(completed).archived()).isTrue();
        assertThat(current(archived)).isEqualTo(archived);
        assertThat(current(foreign)).isEqualTo(foreign);
        assertThat(auditLog().entries().getFirst().action()).isEqualTo("organization.deactivated");
        assertThat(auditLog().entries().stream().skip(1))
                .allSatisfy(entry -> {
                    assertThat(entry.action()).isEqualTo("workshop.archived");
                    assertThat(entry.actor()).isEqualTo(admin.user());
                    assertThat(entry.organization()).isEqualTo(organization.id());
                    assertThat(entry.before().facts()).isEqualTo(Map.of("is_archived", false));
                    assertThat(entry.after().facts()).isEqualTo(Map.of("is_archived", true));
                })
                .extracting(AuditEntry::thing)
                .containsExactlyInAnyOrder(AuditedThing.workshop(draft.id()), AuditedThing.workshop(completed.id()));
        assertThat(outbox().notices()).isEmpty();
    }

    @Test
    void where_there_is_no_workshop_to_archive_nobody_is_warned() {
        var organization = anOrganization();

        var outcome = administer.deactivate(new Deactivate(admin, organization.id(), ANY));

        assertThat(outcome.warnings()).isEmpty();
        assertThat(auditLog().entries()).extracting(AuditEntry::action).containsExactly("organization.deactivated");
    }

    @Test
    void what_deactivation_archived_stays_archived() {
        var organization = anOrganization();
        var workshop = scheduled(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        administer.deactivate(new Deactivate(admin, organization.id(), ANY));

        administer.reactivate(new Reactivate(admin, organization.id(), ANY));

        assertThat(current(workshop).archived()).isTrue();
    }

    @Test
    void an_organization_is_deactivated_once() {
        var organization = deactivated(anOrganization());

        assertRefused(
                OrganizationRule.VALID_ORGANIZATION_TRANSITION,
                () -> administer.deactivate(new Deactivate(admin, organization.id(), ANY)));

        assertThat(organizationViews().find(organization.id()).map(OrganizationView::deactivatedAt))
                .contains(NOON);
    }

    @Test
    void an_organization_that_nobody_founded_cannot_be_changed() {
        var nobodys = new OrganizationId(stranger().value());

        assertRefused(CommonRule.NOT_FOUND, () -> administer.change(rename(nobodys, "Hørselslaget Sør", ANY)));
        assertRefused(CommonRule.NOT_FOUND, () -> administer.deactivate(new Deactivate(admin, nobodys, ANY)));
        assertRefused(CommonRule.NOT_FOUND, () -> administer.reactivate(new Reactivate(admin, nobodys, ANY)));
    }

    private Workshop current(Workshop workshop) {
        return workshops()
                .hold(workshop.organization(), workshop.id(), List.of())
                .orElseThrow()
                .workshop();
    }

    private OrganizationView foundedByKari() {
        return administer
                .found(new Found(admin, "Døveforeningen", null, kari()))
                .value();
    }

    private static FirstOrgAdmin kari() {
        return new FirstOrgAdmin("idp|kari", "Kari Nordmann", "kari@example.org");
    }

    private ChangeProfile rename(OrganizationId organization, @Nullable String name, ExpectedRevision expected) {
        return new ChangeProfile(admin, organization, Change.to(name), Change.keep(), expected);
    }
}
