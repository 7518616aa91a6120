package org.samling.domain.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/** One meeting on a Monday evening in Oslo, at each point of its life, and those who have to do with it. */
final class Events {

    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    static final Instant PLANNED = Instant.parse("2027-01-04T08:00:00Z");
    static final Instant DEADLINE = Instant.parse("2027-01-31T11:00:00Z");
    static final Instant BEFORE = Instant.parse("2027-02-01T15:59:59Z");
    static final Instant START = Instant.parse("2027-02-01T16:00:00Z");
    static final Instant AFTER = Instant.parse("2027-02-01T17:00:00Z");
    static final Instant END = Instant.parse("2027-02-01T18:00:00Z");

    static final OrganizationId ORGANIZATION = new OrganizationId(UUID.randomUUID());
    static final UserId COORDINATOR = someone();
    static final UserId MEMBER = someone();

    private Events() {}

    static UserId someone() {
        return new UserId(UUID.randomUUID());
    }

    /** The event in a state, as the tables write it; it has begun before its time, if it has. */
    static Event in(String state) {
        return in(state, WrittenPlan.plan());
    }

    static Event in(String state, EventPlan plan) {
        var draft = Event.draft(ORGANIZATION, plan, COORDINATOR, PLANNED);
        return switch (state) {
            case "draft" -> draft;
            case "published" -> draft.publish(PLANNED);
            case "in_progress" -> in("published", plan).start(BEFORE);
            case "completed" -> in("in_progress", plan).complete(END);
            case "cancelled" -> in("published", plan).cancel("Sykdom", BEFORE);
            case "deleted" -> in("published", plan).delete(BEFORE);
            case "archived" -> archived(in("published", plan));
            case "archived, then deleted" -> in("archived", plan).delete(END);
            default -> throw new IllegalArgumentException(state);
        };
    }

    /** As the night watch leaves it. */
    static Event archived(Event event) {
        return new Event(
                event.id(),
                event.organization(),
                event.plan(),
                event.state(),
                event.createdBy(),
                event.shownFrom(),
                END,
                event.deletedAt(),
                event.revision());
    }

    static String stateOf(Event event) {
        if (event.deletedAt() != null) {
            return "deleted";
        }
        return event.archivedAt() == null ? wire(event.status()) : "archived";
    }

    /** What a refusal calls the state. */
    static Object stateInWords(Event event) {
        return switch (stateOf(event)) {
            case "deleted" -> "deleted";
            case "archived" -> "archived";
            default -> event.status();
        };
    }

    static Instant moment(String name) {
        return switch (name) {
            case "early" -> PLANNED;
            case "at deadline" -> DEADLINE;
            case "late" -> DEADLINE.plusNanos(1);
            case "before" -> BEFORE;
            case "at start" -> START;
            case "after" -> AFTER;
            default -> throw new IllegalArgumentException(name);
        };
    }

    static Actor actor(UserId user, Role role) {
        return new Actor(user, ORGANIZATION, role, Set.of(), true);
    }

    static Actor anyone(Role role) {
        return actor(someone(), role);
    }

    /** The same person, after the organisation was deactivated. */
    static Actor afterDeactivation(Actor actor) {
        return new Actor(actor.user(), actor.organization(), actor.role(), actor.modules(), false);
    }

    static Actor coordinator() {
        return actor(COORDINATOR, Role.COORDINATOR);
    }

    static Actor member() {
        return actor(MEMBER, Role.CONTACT);
    }

    /** The record of somebody whom the coordinator has signed up. */
    static EventParticipant record(String status) {
        return record(status, MEMBER);
    }

    static EventParticipant record(String status, UserId user) {
        return switch (status) {
            case "registered" -> signedUp(user, new Place.Seat());
            case "waitlisted" -> signedUp(user, new Place.InQueue(4));
            case "attended" -> record("registered", user).attended(AFTER);
            case "no_show" -> record("registered", user).missed(AFTER);
            case "cancelled" -> record("registered", user).cancel(BEFORE);
            default -> throw new IllegalArgumentException(status);
        };
    }

    private static EventParticipant signedUp(UserId user, Place place) {
        return EventParticipant.register(in("published"), user, place, COORDINATOR, null, PLANNED);
    }

    /** The constants that a table names, parted by blanks. */
    static <E extends Enum<E>> Set<E> named(@Nullable String names, Class<E> type) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(" ", -1))
                        .map(name -> Enum.valueOf(type, name))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The name that a constant has outside. */
    static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
