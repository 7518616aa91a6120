package org.samling.adapters.rest;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.samling.application.InMemoryPorts;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.MemberProfile;
import org.samling.domain.organization.Organization;
import org.samling.domain.organization.OrganizationProfile;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/** What there is before a test begins: an organisation with a member in every role, and another one beside it. */
record World(OrganizationId home, OrganizationId abroad, Map<Role, UserId> people, InMemoryPorts ports) {

    static final String PLATFORM_ADMIN = "pia";
    static final String STRANGER = "stranger";
    static final String ADMIN_ABROAD = "admin-abroad";
    static final String WITH_STORAGE_AWAY = "with-storage-away";
    static final String WITH_A_DEFECT = "with-a-defect";
    static final String CANARY = "Kanarifugl";

    static World create(InMemoryPorts ports) {
        var home = organization(ports, "Hjemme");
        var abroad = organization(ports, CANARY + " borte");
        var people = new EnumMap<Role, UserId>(Role.class);
        for (var role : Role.values()) {
            people.put(role, member(ports, home, subjectOf(role), role.name(), role));
        }
        member(ports, abroad, ADMIN_ABROAD, CANARY, Role.ORG_ADMIN);
        for (var place : List.of(home, abroad)) {
            ports.modules().switchTo(place, Module.MENTOR_PROGRAM, true, Instant.parse("2026-09-01T08:00:00Z"));
        }
        return new World(home, abroad, people, ports);
    }

    /** The token subject of the member at home with this role. */
    static String subjectOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    static String admin() {
        return subjectOf(Role.ORG_ADMIN);
    }

    UUID idOf(Role role) {
        return Objects.requireNonNull(people.get(role)).value();
    }

    static OrganizationId organization(InMemoryPorts ports, String name) {
        var organization =
                Organization.found(OrganizationProfile.of(name, null), Instant.parse("2026-09-01T08:00:00Z"));
        ports.organizations().add(organization);
        return organization.id();
    }

    static UserId member(InMemoryPorts ports, OrganizationId organization, String subject, String name, Role role) {
        var joined = Instant.parse("2026-09-01T08:00:00Z");
        var user = ports.users().recognize(subject, joined);
        ports.members().add(Member.join(organization, user, MemberProfile.of(name, null, role), joined));
        return user;
    }

    static void failIfToldTo(String subject) {
        if (subject.equals(WITH_STORAGE_AWAY)) {
            throw new StorageAway();
        }
        if (subject.equals(WITH_A_DEFECT)) {
            throw new IllegalStateException("select secret from org.samling.Internals");
        }
    }

    static final class StorageAway extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
