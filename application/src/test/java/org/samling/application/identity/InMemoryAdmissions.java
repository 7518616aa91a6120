package org.samling.application.identity;

import java.util.Optional;
import org.samling.application.identity.port.Admissions;
import org.samling.application.organization.InMemoryMembers;
import org.samling.application.organization.InMemoryModules;
import org.samling.application.organization.InMemoryOrganizations;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.OrganizationId;

/** Looks admissions up in memory. */
public final class InMemoryAdmissions implements Admissions {

    private final InMemoryUsers users;
    private final InMemoryMembers members;
    private final InMemoryOrganizations organizations;
    private final InMemoryModules modules;

    public InMemoryAdmissions(
            InMemoryUsers users,
            InMemoryMembers members,
            InMemoryOrganizations organizations,
            InMemoryModules modules) {
        this.users = users;
        this.members = members;
        this.organizations = organizations;
        this.modules = modules;
    }

    @Override
    public Optional<Actor> find(OrganizationId organization, String subject) {
        return users.find(subject)
                .flatMap(user -> members.find(organization, user))
                .filter(member -> member.state().isActive())
                .flatMap(member -> organizations.find(organization).map(home -> actor(member, home)));
    }

    private Actor actor(Member member, Organization organization) {
        return new Actor(
                member.user(),
                organization.id(),
                member.profile().role(),
                modules.modulesOf(organization.id()),
                organization.state().isActive());
    }
}
