package org.samling.application.organization;

import java.time.Clock;
import org.samling.application.Outcome;
import org.samling.application.UseCase;
import org.samling.application.audit.AuditAction;
import org.samling.application.audit.AuditTrail;
import org.samling.application.audit.AuditedThing;
import org.samling.application.identity.port.Users;
import org.samling.application.organization.port.EventPlaces;
import org.samling.application.organization.port.Members;
import org.samling.application.organization.port.Organizations;
import org.samling.application.organization.port.WorkshopPlaces;
import org.samling.application.organization.view.MemberView;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.NewMember;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.UserId;

@UseCase
class KeepMembersService implements KeepMembers {

    private final Organizations organizations;
    private final Members members;
    private final Users users;
    private final WorkshopPlaces workshopPlaces;
    private final EventPlaces eventPlaces;
    private final AuditTrail audit;
    private final Clock clock;

    KeepMembersService(
            Organizations organizations,
            Members members,
            Users users,
            WorkshopPlaces workshopPlaces,
            EventPlaces eventPlaces,
            AuditTrail audit,
            Clock clock) {
        this.organizations = organizations;
        this.members = members;
        this.users = users;
        this.workshopPlaces = workshopPlaces;
        this.eventPlaces = eventPlaces;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Outcome<MemberView> add(Add command) {
        var actor = command.actor();
        actor.mustBeAllowed(Permission.MANAGE_MEMBERS);
        var newcomer = NewMember.of(command.subject(), command.displayName(), command.email(), command.role());
        var now = clock.instant();
        var user = users.recognize(newcomer.subject(), now);
        lockActive(actor.organization());

        var former = members.find(actor.organization(), user);
        var member = former.map(earlier -> earlier.rejoin(newcomer.profile(), now))
                .orElseGet(() -> Member.join(actor.organization(), user, newcomer.profile(), now));
        if (former.isPresent()) {
            members.save(member);
        } else {
            members.add(member);
        }
        record(actor, AuditAction.MEMBER_ADDED, former.map(Member::snapshot).orElse(Snapshot.empty()), member);
        return outcome(member);
    }

    @Override
    public Outcome<MemberView> change(ChangeMember command) {
        var actor = command.actor();
        actor.mustBeAllowed(Permission.MANAGE_MEMBERS);
        lockActive(actor.organization());
        var before = presentMember(actor.organization(), command.member());
        var profile = before.profile().with(command.displayName(), command.email(), command.role());
        command.expected().mustMatch(before.revision());
        if (profile.equals(before.profile())) {
            return outcome(before);
        }

        var now = clock.instant();
        var after = before.change(profile, members.countOrgAdmins(actor.organization()), now);
        if (before.takesPart() && !after.takesPart()) {
            workshopPlaces.giveBack(actor, after.user(), now);
        }
        members.save(after);
        record(actor, AuditAction.MEMBER_CHANGED, before.snapshot(), after);
        return outcome(after);
    }

    @Override
    public void remove(Remove command) {
        var actor = command.actor();
        actor.mustBeAllowed(Permission.MANAGE_MEMBERS);
        lockActive(actor.organization());
        var before = presentMember(actor.organization(), command.member());
        command.expected().mustMatch(before.revision());

        var now = clock.instant();
        var after = before.remove(members.countOrgAdmins(actor.organization()), now);
        workshopPlaces.leave(actor, after.user(), now);
        eventPlaces.leave(actor, after.user(), now);
        members.save(after);
        record(actor, AuditAction.MEMBER_REMOVED, before.snapshot(), after);
    }

    /** From here on the organisation neither changes nor falls asleep until this act is done. */
    private void lockActive(OrganizationId organization) {
        organizations
                .lockForChange(organization)
                .orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND))
                .mustBeActive();
    }

    private Outcome<MemberView> outcome(Member member) {
        var view = MemberView.of(member, members.countOrgAdmins(member.organization()));
        return new Outcome<>(view, member.profile().warnings());
    }

    private Member presentMember(OrganizationId organization, UserId user) {
        return members.find(organization, user)
                .filter(member -> member.state().isActive())
                .orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND));
    }

    private void record(Actor actor, AuditAction action, Snapshot before, Member after) {
        audit.record(
                actor.user(),
                actor.organization(),
                action,
                AuditedThing.member(after.user()),
                before,
                after.snapshot());
    }
}
