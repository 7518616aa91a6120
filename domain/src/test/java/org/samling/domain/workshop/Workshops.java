package org.samling.domain.workshop;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/** One workshop on a Monday evening in Oslo, at each point of its life, and those who have to do with it. */
final class Workshops {

    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    static final Instant PLANNED = Instant.parse("2027-01-04T08:00:00Z");
    static final Instant BEFORE = Instant.parse("2027-02-01T15:59:59Z");
    static final Instant START = Instant.parse("2027-02-01T16:00:00Z");
    static final Instant AFTER = Instant.parse("2027-02-01T17:00:00Z");
    static final Instant END = Instant.parse("2027-02-01T18:00:00Z");

    static final OrganizationId ORGANIZATION = new OrganizationId(UUID.randomUUID());
    static final UserId FACILITATOR = someone();
    static final UserId COORDINATOR = someone();
    static final UserId PEER = someone();

    private Workshops() {}

    static UserId someone() {
        return new UserId(UUID.randomUUID());
    }

    /** The workshop in a state, as the tables write it; it has begun before its time, if it has. */
    static Workshop in(String state) {
        return in(state, WrittenPlan.plan());
    }

    static Workshop in(String state, WorkshopPlan plan) {
        var draft = Workshop.draft(ORGANIZATION, plan, PLANNED);
        return switch (state) {
            case "draft" -> draft;
            case "scheduled" -> draft.schedule(PLANNED);
            case "in_progress" -> in("scheduled", plan).start(BEFORE);
            case "completed" -> in("in_progress", plan).complete(END);
            case "cancelled" -> in("scheduled", plan).cancel("Sykdom", BEFORE);
            case "archived" -> in("scheduled", plan).archive(BEFORE);
            default -> throw new IllegalArgumentException(state);
        };
    }

    static Instant moment(String name) {
        return switch (name) {
            case "before" -> BEFORE;
            case "at start" -> START;
            case "after" -> AFTER;
            default -> throw new IllegalArgumentException(name);
        };
    }

    static Actor actor(UserId user, Role role) {
        return new Actor(user, ORGANIZATION, role, Set.of(Module.MENTOR_PROGRAM), true);
    }

    /** What the same person is to it, after the organisation was deactivated. */
    static Standing afterDeactivation(Standing standing) {
        var actor = standing.actor();
        return new Standing(
                new Actor(actor.user(), actor.organization(), actor.role(), actor.modules(), false),
                standing.named(),
                standing.role(),
                standing.registration());
    }

    static Actor coordinator() {
        return actor(COORDINATOR, Role.COORDINATOR);
    }

    static Actor peerMentor() {
        return actor(PEER, Role.PEER_MENTOR);
    }

    /** What somebody is to the workshop, as the tables write it. */
    static Standing standing(String who, Workshop workshop) {
        return switch (who) {
            case "org admin" -> workshop.standingOf(actor(someone(), Role.ORG_ADMIN), null, null);
            case "coordinator" -> workshop.standingOf(coordinator(), null, null);
            case "facilitator" -> workshop.standingOf(actor(FACILITATOR, Role.PEER_MENTOR), null, null);
            case "co-facilitator" -> record(workshop, WorkshopRole.FACILITATOR, RegistrationStatus.REGISTERED);
            case "former co-facilitator" -> record(workshop, WorkshopRole.FACILITATOR, RegistrationStatus.CANCELLED);
            case "participant" -> record(workshop, WorkshopRole.PARTICIPANT, RegistrationStatus.REGISTERED);
            case "waitlisted" -> record(workshop, WorkshopRole.PARTICIPANT, RegistrationStatus.WAITLISTED);
            case "cancelled" -> record(workshop, WorkshopRole.PARTICIPANT, RegistrationStatus.CANCELLED);
            case "peer mentor" -> workshop.standingOf(peerMentor(), null, null);
            default -> throw new IllegalArgumentException(who);
        };
    }

    private static Standing record(Workshop workshop, WorkshopRole role, RegistrationStatus status) {
        return workshop.standingOf(peerMentor(), role, status);
    }

    /** A change of this attribute, to something that it is not in a {@link WrittenPlan}. */
    static WorkshopChanges changing(String attribute) {
        return new WorkshopChanges(
                to("A new title", attribute, "title"),
                to("A new description", attribute, "description"),
                to(WorkshopType.INFORMATION, attribute, "workshop_type"),
                to(COORDINATOR, attribute, "facilitator_id"),
                to(START.minusSeconds(60), attribute, "scheduled_start_at"),
                to(END.plusSeconds(60), attribute, "scheduled_end_at"),
                to("Arctic/Longyearbyen", attribute, "time_zone"),
                to("Storgata 2", attribute, "location"),
                to(true, attribute, "is_virtual"),
                to(13, attribute, "max_participants"),
                to(2, attribute, "duration_days"),
                to("A new agenda", attribute, "agenda"));
    }

    /** A change that clears this attribute. */
    static WorkshopChanges clearing(String attribute) {
        return new WorkshopChanges(
                to(null, attribute, "title"),
                to(null, attribute, "description"),
                to(null, attribute, "workshop_type"),
                to(null, attribute, "facilitator_id"),
                to(null, attribute, "scheduled_start_at"),
                to(null, attribute, "scheduled_end_at"),
                to(null, attribute, "time_zone"),
                to(null, attribute, "location"),
                to(null, attribute, "is_virtual"),
                to(null, attribute, "max_participants"),
                to(null, attribute, "duration_days"),
                to(null, attribute, "agenda"));
    }

    /** The constants that a table names, parted by blanks. */
    static <E extends Enum<E>> Set<E> named(@Nullable String names, Class<E> type) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(" ", -1))
                        .map(name -> Enum.valueOf(type, name))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Change<T> to(@Nullable T value, String attribute, String own) {
        return attribute.equals(own) ? Change.to(value) : Change.keep();
    }
}
