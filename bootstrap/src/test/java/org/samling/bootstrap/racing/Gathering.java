package org.samling.bootstrap.racing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samling.application.event.port.EventParticipants;
import org.samling.application.event.port.Events;
import org.samling.application.identity.port.Users;
import org.samling.application.organization.port.Members;
import org.samling.application.organization.port.Modules;
import org.samling.application.organization.port.Organizations;
import org.samling.application.workshop.port.WorkshopParticipants;
import org.samling.application.workshop.port.Workshops;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventDescription;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.EventPlan;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.MemberProfile;
import org.samling.domain.organization.Organization;
import org.samling.domain.organization.OrganizationProfile;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopDescription;
import org.samling.domain.workshop.WorkshopParticipant;
import org.samling.domain.workshop.WorkshopPlan;
import org.samling.domain.workshop.WorkshopType;

/** Makes organisations with many peer mentors, and workshops and events for them, past the use cases. */
@Singleton
class Gathering {

    private final Organizations organizations;
    private final Modules modules;
    private final Users users;
    private final Members members;
    private final Workshops workshops;
    private final WorkshopParticipants participants;
    private final Events events;
    private final EventParticipants eventParticipants;

    Gathering(
            Organizations organizations,
            Modules modules,
            Users users,
            Members members,
            Workshops workshops,
            WorkshopParticipants participants,
            Events events,
            EventParticipants eventParticipants) {
        this.organizations = organizations;
        this.modules = modules;
        this.users = users;
        this.members = members;
        this.workshops = workshops;
        this.participants = participants;
        this.events = events;
        this.eventParticipants = eventParticipants;
    }

    /** An organisation, its coordinator, and those who want to take part. */
    record Crowd(OrganizationId organization, UserId coordinator, List<UserId> peers) {

        Actor asCoordinator() {
            return as(coordinator, Role.COORDINATOR);
        }

        Actor asOrgAdmin() {
            return as(coordinator, Role.ORG_ADMIN);
        }

        Actor as(UserId peer) {
            return as(peer, Role.PEER_MENTOR);
        }

        private Actor as(UserId user, Role role) {
            return new Actor(user, organization, role, Set.of(Module.MENTOR_PROGRAM), true);
        }
    }

    Crowd crowd(int size) {
        var now = now();
        return QuarkusTransaction.requiringNew().call(() -> {
            var organization = Organization.found(OrganizationProfile.of("Trengsel", null), now);
            organizations.add(organization);
            modules.switchTo(organization.id(), Module.MENTOR_PROGRAM, true, now);
            return new Crowd(
                    organization.id(),
                    member(organization.id(), Role.COORDINATOR, now),
                    IntStream.range(0, size)
                            .mapToObj(_ -> member(organization.id(), Role.PEER_MENTOR, now))
                            .toList());
        });
    }

    /** A scheduled workshop that begins tomorrow. */
    Workshop workshop(Crowd crowd, @Nullable Integer seats) {
        var now = now();
        var plan = WorkshopPlan.of(
                new WorkshopDescription(
                        "Rift om plassene",
                        null,
                        WorkshopType.OTHER,
                        crowd.coordinator(),
                        now.plus(Duration.ofDays(1)),
                        null,
                        "Europe/Oslo",
                        null,
                        null,
                        seats,
                        null,
                        null),
                ZoneOffset.UTC);
        return added(Workshop.draft(crowd.organization(), plan, now).schedule(now));
    }

    Workshop added(Workshop workshop) {
        QuarkusTransaction.requiringNew().run(() -> workshops.add(workshop));
        return workshop;
    }

    void enrolled(Crowd crowd, List<WorkshopParticipant> people) {
        QuarkusTransaction.requiringNew().run(() -> participants.save(crowd.organization(), people));
    }

    /** A published event that begins tomorrow. */
    Event event(Crowd crowd, @Nullable Integer seats) {
        return added(event(crowd, seats, now().plus(Duration.ofDays(1))));
    }

    /** A published event that is not there yet. */
    static Event event(Crowd crowd, @Nullable Integer seats, Instant start) {
        var now = now();
        var plan = EventPlan.of(
                new EventDescription(
                        "Rift om plassene",
                        null,
                        "other",
                        start,
                        start.plus(Duration.ofDays(30)),
                        "Europe/Oslo",
                        null,
                        null,
                        seats,
                        "organization",
                        null,
                        null),
                ZoneOffset.UTC);
        return Event.draft(crowd.organization(), plan, crowd.coordinator(), now).publish(now);
    }

    Event added(Event event) {
        QuarkusTransaction.requiringNew().run(() -> events.add(event.organization(), List.of(event)));
        return event;
    }

    void signedUp(Crowd crowd, List<EventParticipant> people) {
        QuarkusTransaction.requiringNew().run(() -> eventParticipants.save(crowd.organization(), people));
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private UserId member(OrganizationId organization, Role role, Instant now) {
        var user = users.recognize("crowd|" + UUID.randomUUID(), now);
        members.add(Member.join(organization, user, MemberProfile.of("Noen", null, role), now));
        return user;
    }
}
