package org.samling.application.organization;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.samling.application.organization.port.Members;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.MemberRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;

/** Members in memory. */
public final class InMemoryMembers implements Members {

    private final Map<Membership, Member> members = new ConcurrentHashMap<>();

    @Override
    public void add(Member member) {
        if (members.putIfAbsent(membershipOf(member), member) != null) {
            throw new RuleViolation(MemberRule.UNIQUE_MEMBER_PER_ORGANIZATION);
        }
    }

    @Override
    public Optional<Member> find(OrganizationId organization, UserId user) {
        return Optional.ofNullable(members.get(new Membership(organization, user)));
    }

    @Override
    public long countOrgAdmins(OrganizationId organization) {
        return present(organization)
                .filter(member -> member.profile().role() == Role.ORG_ADMIN)
                .count();
    }

    @Override
    public void save(Member member) {
        members.put(membershipOf(member), member);
    }

    /** What the organisation calls the person, also one who has left. */
    public String displayName(OrganizationId organization, UserId user) {
        return find(organization, user)
                .map(member -> member.profile().displayName())
                .orElse("");
    }

    public Stream<Member> membershipsOf(UserId user) {
        return present().filter(member -> member.user().equals(user));
    }

    public Stream<Member> present(OrganizationId organization) {
        return present().filter(member -> member.organization().equals(organization));
    }

    private Stream<Member> present() {
        return members.values().stream().filter(member -> member.state().isActive());
    }

    private static Membership membershipOf(Member member) {
        return new Membership(member.organization(), member.user());
    }

    private record Membership(OrganizationId organization, UserId user) {}
}
