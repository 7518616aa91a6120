package org.samling.application.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samling.application.Refusals;
import org.samling.application.UseCaseScene;
import org.samling.application.audit.AuditedThing;
import org.samling.application.organization.KeepMembers.Add;
import org.samling.application.organization.KeepMembers.ChangeMember;
import org.samling.application.organization.KeepMembers.Remove;
import org.samling.application.organization.port.WorkshopPlaces;
import org.samling.application.organization.view.MemberView;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.MemberAct;
import org.samling.domain.organization.MemberProfile;
import org.samling.domain.organization.MemberRule;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.UserId;

class KeepMembersTest extends UseCaseScene {

    private static final ExpectedRevision ANY = ExpectedRevision.any();
    private static final ExpectedRevision STALE = new ExpectedRevision.OneOf(Set.of(7L));

    private final Organization organization = anOrganization();
    private final Member anne = memberOf(organization, "Anne", Role.ORG_ADMIN);
    private final Actor orgAdmin = actorOf(anne);
    private final List<UserId> departed = new ArrayList<>();
    private final List<UserId> becameContacts = new ArrayList<>();
    private final List<UserId> departedFromEvents = new ArrayList<>();
    private final KeepMembers members = new KeepMembersService(
            organizations(),
            members(),
            users(),
            new WorkshopPlaces() {
                @Override
                public void leave(Actor actor, UserId member, Instant now) {
                    departed.add(member);
                }

                @Override
                public void giveBack(Actor actor, UserId member, Instant now) {
                    becameContacts.add(member);
                }
            },
            (actor, left, now) -> departedFromEvents.add(left),
            audit,
            clock);

    @Test
    void somebody_who_never_signed_in_becomes_a_member() {
        var bodil = members.add(new Add(orgAdmin, "idp|bodil", "Bodil", "bodil@example.org", Role.PEER_MENTOR))
                .value();

        assertThat(users().find("idp|bodil")).contains(bodil.user());
        assertThat(bodil.role()).isEqualTo(Role.PEER_MENTOR);
        assertThat(bodil.revision()).isEqualTo(Revision.first(NOON));
        assertThat(memberViews().find(organization.id(), bodil.user())).contains(bodil);
    }

    @Test
    void a_new_member_is_written_down_without_name_and_address() {
        var bodil = members.add(new Add(orgAdmin, "idp|bodil", "Bodil", "bodil@example.org", Role.PEER_MENTOR))
                .value();

        assertThat(lastEntry().action()).isEqualTo("member.added");
        assertThat(lastEntry().actor()).isEqualTo(anne.user());
        assertThat(lastEntry().thing()).isEqualTo(AuditedThing.member(bodil.user()));
        assertThat(lastEntry().before()).isEqualTo(Snapshot.empty());
        assertThat(lastEntry().after().facts())
                .containsEntry("role", Role.PEER_MENTOR)
                .containsEntry("status", "active")
                .doesNotContainKeys("display_name", "email");
    }

    @Test
    void adding_somebody_learns_of_everything_that_is_wrong_at_once() {
        Refusals.assertFindings(() -> members.add(new Add(orgAdmin, "", " ", "bodil", null)))
                .extracting(Finding::rule, Finding::attribute)
                .containsExactlyInAnyOrder(
                        tuple(MemberRule.SUBJECT_REQUIRED_NON_EMPTY, "subject"),
                        tuple(MemberRule.DISPLAY_NAME_REQUIRED_NON_EMPTY, "display_name"),
                        tuple(MemberRule.VALID_EMAIL, "email"),
                        tuple(MemberRule.ROLE_REQUIRED, "role"));
        assertThat(auditLog().entries()).isEmpty();
    }

    @Test
    void whoever_is_a_member_already_cannot_be_added_again() {
        members.add(new Add(orgAdmin, "idp|bodil", "Bodil", null, Role.CONTACT));

        assertRefused(
                MemberRule.UNIQUE_MEMBER_PER_ORGANIZATION,
                () -> members.add(new Add(orgAdmin, "idp|bodil", "Bodil", null, Role.ORG_ADMIN)));

        assertThat(admissions().find(organization.id(), "idp|bodil"))
                .hasValueSatisfying(admitted -> assertThat(admitted.role()).isEqualTo(Role.CONTACT));
    }

    @Test
    void a_member_without_an_address_is_worth_a_warning() {
        var added = members.add(new Add(orgAdmin, "idp|bodil", "Bodil", null, Role.CONTACT));
        var bodil = added.value().user();
        assertThat(added.warnings()).extracting(Finding::rule).containsExactly(MemberRule.EMAIL_FOR_NOTICES);

        var changed = members.change(
                new ChangeMember(orgAdmin, bodil, Change.keep(), Change.to("bodil@example.org"), Change.keep(), ANY));
        assertThat(changed.warnings()).isEmpty();
    }

    @Test
    void a_removed_member_is_refused_at_once_and_can_return_as_the_same_member() {
        var bodil = members.add(new Add(orgAdmin, "idp|bodil", "Bodil", null, Role.COORDINATOR))
                .value();

        members.remove(new Remove(orgAdmin, bodil.user(), ANY));
        assertThat(admissions().find(organization.id(), "idp|bodil")).isEmpty();
        assertThat(departed).containsExactly(bodil.user());
        assertThat(departedFromEvents).containsExactly(bodil.user());
        assertThat(lastEntry().action()).isEqualTo("member.removed");
        assertThat(lastEntry().before().facts()).containsEntry("status", "active");
        assertThat(lastEntry().after().facts()).containsEntry("status", "removed");

        var back = members.add(new Add(orgAdmin, "idp|bodil", "Bodil Berg", null, Role.CONTACT))
                .value();
        assertThat(back.user()).isEqualTo(bodil.user());
        assertThat(back.revision()).isEqualTo(new Revision(3, NOON, NOON));
        assertThat(admissions().find(organization.id(), "idp|bodil"))
                .hasValueSatisfying(admitted -> assertThat(admitted.role()).isEqualTo(Role.CONTACT));
        assertThat(lastEntry().action()).isEqualTo("member.added");
        assertThat(lastEntry().before().facts()).containsEntry("status", "removed");
        assertThat(lastEntry().after().facts()).containsEntry("status", "active");
    }

    @Test
    void a_member_gets_another_name_and_role_and_keeps_the_address() {
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);

        var changed = members.change(new ChangeMember(
                        orgAdmin,
                        bodil.user(),
                        Change.to("Bodil Berg"),
                        Change.keep(),
                        Change.to(Role.ORG_ADMIN),
                        new ExpectedRevision.OneOf(Set.of(1L))))
                .value();

        assertThat(changed.displayName()).isEqualTo("Bodil Berg");
        assertThat(changed.email()).isEqualTo(bodil.profile().email());
        assertThat(changed.role()).isEqualTo(Role.ORG_ADMIN);
        assertThat(changed.allowedActs()).contains(MemberAct.REMOVE);
        assertThat(memberViews().find(organization.id(), bodil.user())).contains(changed);
        assertThat(lastEntry().action()).isEqualTo("member.changed");
        assertThat(lastEntry().after().differenceFrom(lastEntry().before()))
                .containsExactlyInAnyOrder("display_name", "role");
    }

    @Test
    void whoever_becomes_a_contact_takes_part_no_longer() {
        var bodil = memberOf(organization, "Bodil", Role.COORDINATOR);
        members.change(toRole(bodil.user(), Role.PEER_MENTOR, ANY));
        assertThat(becameContacts).isEmpty();

        members.change(toRole(bodil.user(), Role.CONTACT, ANY));
        assertThat(becameContacts).containsExactly(bodil.user());
        assertThat(departed).isEmpty();
        assertThat(departedFromEvents).isEmpty();
    }

    @Test
    void the_last_org_admin_can_neither_be_removed_nor_get_a_lower_role() {
        assertRefused(MemberRule.LAST_ORG_ADMIN_REMAINS, () -> members.remove(new Remove(orgAdmin, anne.user(), ANY)));
        assertRefused(
                MemberRule.LAST_ORG_ADMIN_REMAINS, () -> members.change(toRole(anne.user(), Role.COORDINATOR, ANY)));

        assertThat(members().find(organization.id(), anne.user())).contains(anne);
    }

    @Test
    void the_last_org_admin_may_still_get_another_name() {
        var renamed = members.change(new ChangeMember(
                        orgAdmin, anne.user(), Change.to("Anne Aas"), Change.keep(), Change.keep(), ANY))
                .value();

        assertThat(renamed.displayName()).isEqualTo("Anne Aas");
        assertThat(renamed.allowedActs()).containsExactly(MemberAct.CHANGE);
    }

    @Test
    void an_org_admin_may_leave_when_another_remains() {
        var bodil = memberOf(organization, "Bodil", Role.ORG_ADMIN);

        members.remove(new Remove(orgAdmin, anne.user(), ANY));

        assertThat(memberViews().find(organization.id(), anne.user())).isEmpty();
        assertRefused(
                MemberRule.LAST_ORG_ADMIN_REMAINS, () -> members.remove(new Remove(actorOf(bodil), bodil.user(), ANY)));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ORG_ADMIN")
    void only_org_admins_keep_members(Role role) {
        var actor = actorOf(memberOf(organization, "Bodil", role));
        var cecilie = memberOf(organization, "Cecilie", Role.CONTACT);

        assertRefused(
                AccessRule.ROLE_TOO_LOW, () -> members.add(new Add(actor, "idp|dina", "Dina", null, Role.CONTACT)));
        assertRefused(
                AccessRule.ROLE_TOO_LOW,
                () -> members.change(
                        new ChangeMember(actor, cecilie.user(), Change.to("C"), Change.keep(), Change.keep(), ANY)));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> members.remove(new Remove(actor, cecilie.user(), ANY)));

        assertThat(users().find("idp|dina")).isEmpty();
        assertThat(members().find(organization.id(), cecilie.user())).contains(cecilie);
    }

    @Test
    void whoever_has_seen_an_older_revision_changes_nothing() {
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);

        assertRefused(CommonRule.STALE_REVISION, () -> members.change(toRole(bodil.user(), Role.COORDINATOR, STALE)));
        assertRefused(CommonRule.STALE_REVISION, () -> members.remove(new Remove(orgAdmin, bodil.user(), STALE)));

        assertThat(members().find(organization.id(), bodil.user())).contains(bodil);
    }

    @Test
    void members_of_other_organizations_and_former_ones_are_out_of_reach() {
        var elsewhere = memberOf(anOrganization(), "Bodil", Role.CONTACT);
        var former = removed(memberOf(organization, "Cecilie", Role.CONTACT));

        for (var unknown : Set.of(elsewhere.user(), former.user(), stranger())) {
            assertRefused(CommonRule.NOT_FOUND, () -> members.change(toRole(unknown, Role.COORDINATOR, ANY)));
            assertRefused(CommonRule.NOT_FOUND, () -> members.remove(new Remove(orgAdmin, unknown, ANY)));
        }

        assertThat(memberViews().find(elsewhere.organization(), elsewhere.user()))
                .contains(MemberView.of(elsewhere, 0));
    }

    @Test
    void what_another_organization_calls_the_same_person_stays_its_own() {
        var there = memberOf(anOrganization(), users().recognize("idp|bodil", MORNING), "Bodil B.", Role.ORG_ADMIN);

        members.add(new Add(orgAdmin, "idp|bodil", "Bodil", null, Role.CONTACT));

        assertThat(members().find(there.organization(), there.user()).map(Member::profile))
                .contains(new MemberProfile("Bodil B.", "post@example.org", Role.ORG_ADMIN));
    }

    private ChangeMember toRole(UserId member, Role role, ExpectedRevision expected) {
        return new ChangeMember(orgAdmin, member, Change.keep(), Change.keep(), Change.to(role), expected);
    }
}
