package org.samling.application.organization;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.samling.application.Outcome;
import org.samling.application.UseCase;
import org.samling.application.audit.AuditAction;
import org.samling.application.audit.AuditTrail;
import org.samling.application.audit.AuditedThing;
import org.samling.application.audit.Deed;
import org.samling.application.identity.port.Users;
import org.samling.application.organization.port.Members;
import org.samling.application.organization.port.Organizations;
import org.samling.application.organization.port.WorkshopArchive;
import org.samling.application.organization.view.OrganizationView;
import org.samling.domain.organization.FoundingPlan;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.PlatformAdmin;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.workshop.WorkshopRule;

@UseCase
class AdministerOrganizationsService implements AdministerOrganizations {

    private final Organizations organizations;
    private final Members members;
    private final Users users;
    private final WorkshopArchive workshops;
    private final AuditTrail audit;
    private final Clock clock;

    AdministerOrganizationsService(
            Organizations organizations,
            Members members,
            Users users,
            WorkshopArchive workshops,
            AuditTrail audit,
            Clock clock) {
        this.organizations = organizations;
        this.members = members;
        this.users = users;
        this.workshops = workshops;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Outcome<OrganizationView> found(Found command) {
        var first = command.firstOrgAdmin();
        var plan = FoundingPlan.of(
                command.name(), command.timeZone(), first.subject(), first.displayName(), first.email());
        var now = clock.instant();
        var organization = Organization.found(plan.profile(), now);
        organizations.add(organization);
        audit.record(
                command.admin().user(),
                organization.id(),
                AuditAction.ORGANIZATION_FOUNDED,
                AuditedThing.organization(organization.id()),
                Snapshot.empty(),
                organization.snapshot());

        var user = users.recognize(plan.firstOrgAdmin().subject(), now);
        var member = Member.join(organization.id(), user, plan.firstOrgAdmin().profile(), now);
        members.add(member);
        audit.record(
                command.admin().user(),
                organization.id(),
                AuditAction.MEMBER_ADDED,
                AuditedThing.member(user),
                Snapshot.empty(),
                member.snapshot());
        return new Outcome<>(OrganizationView.of(organization), plan.warnings());
    }

    @Override
    public OrganizationView change(ChangeProfile command) {
        var before = locked(command.organization());
        var profile = before.profile().with(command.name(), command.timeZone());
        command.expected().mustMatch(before.revision());
        if (profile.equals(before.profile())) {
            return OrganizationView.of(before);
        }
        return save(command.admin(), AuditAction.ORGANIZATION_CHANGED, before, before.change(profile, clock.instant()));
    }

    @Override
    public Outcome<OrganizationView> deactivate(Deactivate command) {
        var now = clock.instant();
        var view = act(
                command.admin(),
                command.organization(),
                command.expected(),
                AuditAction.ORGANIZATION_DEACTIVATED,
                organization -> organization.deactivate(now));
        var archived = workshops.archiveAll(command.organization(), now);
        audit.record(
                command.admin().user(),
                command.organization(),
                archived.stream()
                        .map(workshop -> Deed.of(
                                AuditAction.WORKSHOP_ARCHIVED,
                                AuditedThing.workshop(workshop),
                                Snapshot.empty().fact("is_archived", false),
                                Snapshot.empty().fact("is_archived", true)))
                        .toList());
        var cascade = new Finding(WorkshopRule.CASCADE_ARCHIVE_ON_ORGANIZATION_DEACTIVATION, Map.of());
        return new Outcome<>(view, archived.isEmpty() ? List.of() : List.of(cascade));
    }

    @Override
    public OrganizationView reactivate(Reactivate command) {
        return act(
                command.admin(),
                command.organization(),
                command.expected(),
                AuditAction.ORGANIZATION_REACTIVATED,
                organization -> organization.reactivate(clock.instant()));
    }

    private OrganizationView act(
            PlatformAdmin admin,
            OrganizationId id,
            ExpectedRevision expected,
            AuditAction action,
            UnaryOperator<Organization> act) {
        var before = locked(id);
        expected.mustMatch(before.revision());
        return save(admin, action, before, act.apply(before));
    }

    private Organization locked(OrganizationId id) {
        return organizations.lockForChange(id).orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND));
    }

    private OrganizationView save(PlatformAdmin admin, AuditAction action, Organization before, Organization after) {
        organizations.save(after);
        audit.record(
                admin.user(),
                after.id(),
                action,
                AuditedThing.organization(after.id()),
                before.snapshot(),
                after.snapshot());
        return OrganizationView.of(after);
    }
}
