package org.samling.bootstrap.whole;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** An organisation, a person, and the things there: all that the address of an operation names. */
record Place(UUID organization, UUID person, Map<Thing, UUID> things) {

    Place {
        things = Map.copyOf(things);
    }

    static Place nowhere() {
        return invented(UUID.randomUUID());
    }

    static Place invented(UUID organization) {
        return new Place(
                organization,
                UUID.randomUUID(),
                Arrays.stream(Thing.values()).collect(Collectors.toMap(thing -> thing, _ -> UUID.randomUUID())));
    }

    /** What is elsewhere, asked for here. */
    Place withEverythingOf(Place elsewhere) {
        return new Place(organization, elsewhere.person, elsewhere.things);
    }

    /** What is in another workshop and another event, asked for in those of this place. */
    Place withContentsOf(Place elsewhere) {
        return withEverythingOf(elsewhere)
                .with(Thing.WORKSHOP, id(Thing.WORKSHOP))
                .with(Thing.EVENT, id(Thing.EVENT));
    }

    Place withPerson(UUID other) {
        return new Place(organization, other, things);
    }

    Place with(Thing thing, UUID id) {
        var changed = new EnumMap<>(things);
        changed.put(thing, id);
        return new Place(organization, person, changed);
    }

    UUID id(Thing thing) {
        return Objects.requireNonNull(things.get(thing));
    }

    /** A path or a body with the ids of this place. */
    String fill(String template) {
        var filled = template.replace("{organization_id}", organization.toString())
                .replace("{user_id}", person.toString())
                .replace("{module}", "mentor-program");
        for (var thing : Thing.values()) {
            filled = filled.replace(thing.place(), id(thing).toString());
        }
        return filled;
    }
}
