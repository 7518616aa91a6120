package org.samling.bootstrap.demo;

import static org.samling.bootstrap.demo.DemoOrganization.FJORDLYS;
import static org.samling.bootstrap.demo.DemoOrganization.NORDLYS;
import static org.samling.bootstrap.demo.DemoOrganization.SOLSTRAND;
import static org.samling.domain.shared.Role.CONTACT;
import static org.samling.domain.shared.Role.COORDINATOR;
import static org.samling.domain.shared.Role.ORG_ADMIN;
import static org.samling.domain.shared.Role.PEER_MENTOR;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody to try the service as: every role is there, and Kari has two. */
record DemoPerson(UUID id, String name, List<DemoMembership> memberships, boolean platformAdmin) {

    static final List<DemoPerson> ALL = List.of(
            member(1, "Astrid", new DemoMembership(FJORDLYS, ORG_ADMIN)),
            member(2, "Kari", new DemoMembership(FJORDLYS, COORDINATOR), new DemoMembership(NORDLYS, PEER_MENTOR)),
            member(3, "Per", new DemoMembership(FJORDLYS, PEER_MENTOR)),
            member(4, "Liv", new DemoMembership(FJORDLYS, PEER_MENTOR)),
            member(5, "Ola", new DemoMembership(FJORDLYS, CONTACT)),
            member(6, "Nils", new DemoMembership(NORDLYS, ORG_ADMIN)),
            member(7, "Sol", new DemoMembership(SOLSTRAND, ORG_ADMIN)),
            new DemoPerson(id(8), "Pia", List.of(), true),
            member(9, "Berit", new DemoMembership(FJORDLYS, PEER_MENTOR)),
            member(10, "Jonas", new DemoMembership(FJORDLYS, PEER_MENTOR)));

    DemoPerson {
        memberships = List.copyOf(memberships);
    }

    static Optional<DemoPerson> withSubject(String subject) {
        return ALL.stream().filter(person -> person.subject().equals(subject)).findFirst();
    }

    String subject() {
        return name.toLowerCase(Locale.ROOT);
    }

    String email() {
        return subject() + "@example.org";
    }

    /** Who this is, in a line for the terminal. */
    String description() {
        Stream<String> roles = platformAdmin
                ? Stream.of("platform_admin")
                : memberships.stream()
                        .map(membership -> membership.role().name().toLowerCase(Locale.ROOT) + " in "
                                + membership.organization().title());
        return "%-8s%s".formatted(subject(), roles.collect(Collectors.joining(", ")));
    }

    private static DemoPerson member(int number, String name, DemoMembership... memberships) {
        return new DemoPerson(id(number), name, List.of(memberships), false);
    }

    private static UUID id(int number) {
        return UUID.fromString("0190a000-0000-7000-8000-%012d".formatted(100 + number));
    }
}
