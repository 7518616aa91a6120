package org.samling.application;

import java.time.Instant;
import java.util.UUID;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.MemberProfile;
import org.samling.domain.organization.Organization;
import org.samling.domain.organization.OrganizationProfile;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/**
 * Sets the scene of a contract through the ports alone. Everything in it is new each time, for the contracts share one
 * database and must not disturb each other.
 */
public interface Scene extends Ports {

    Instant MORNING = Instant.parse("2026-03-02T08:00:00.123456Z");
    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    Instant EVENING = Instant.parse("2026-03-02T20:00:00Z");

    default void write(Runnable work) {
        inTransaction(() -> {
            work.run();
            return work;
        });
    }

    default Organization anOrganization() {
        return organizationCalled("Hørselslaget " + UUID.randomUUID());
    }

    default Organization organizationCalled(String name) {
        var organization = Organization.found(OrganizationProfile.of(name, "Europe/Oslo"), MORNING);
        write(() -> organizations().add(organization));
        return organization;
    }

    default Organization deactivated(Organization organization) {
        var inactive = organization.deactivate(NOON);
        write(() -> organizations().save(inactive));
        return inactive;
    }

    default String aSubject() {
        return "idp|" + UUID.randomUUID();
    }

    default UserId aPerson() {
        return users().recognize(aSubject(), MORNING);
    }

    default Member memberOf(Organization organization, String displayName, Role role) {
        return memberOf(organization, aPerson(), displayName, role);
    }

    default Member memberOf(Organization organization, UserId user, String displayName, Role role) {
        var member =
                Member.join(organization.id(), user, MemberProfile.of(displayName, "post@example.org", role), MORNING);
        write(() -> members().add(member));
        return member;
    }

    /** Removes the member, whoever else is left. */
    default Member removed(Member member) {
        var former = member.remove(2, NOON);
        write(() -> members().save(former));
        return former;
    }
}
