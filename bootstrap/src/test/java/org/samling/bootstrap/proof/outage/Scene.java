package org.samling.bootstrap.proof.outage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samling.bootstrap.packaged.Crowd;
import org.samling.bootstrap.packaged.Crowd.Person;
import org.samling.bootstrap.packaged.Instances;
import org.samling.bootstrap.packaged.Service;
import org.samling.bootstrap.proof.Seed;

/** An organisation of its own, with workshops that have to-dos, and events with fewer seats than there are people who want one. */
final class Scene {

    private static final int PEOPLE = 32;
    private static final int WORKSHOPS = 8;
    private static final int EVENTS = 3;
    private static final int SEATS = 4;
    private static final Duration DAY = Duration.ofDays(1);

    private final UUID organization;
    private final List<Person> people;
    private final List<String> workshops;
    private final List<String> events;

    Scene(Fleet fleet) {
        try (var instances = new Instances(fleet.services().toArray(Service[]::new))) {
            var crowd = new Crowd(instances);
            var random = Seed.of("who is in the crowd");
            organization = crowd.organization();
            people = Stream.generate(() -> crowd.anyone(random))
                    .distinct()
                    .limit(PEOPLE)
                    .toList();
            workshops =
                    IntStream.range(0, WORKSHOPS).mapToObj(_ -> workshop(crowd)).toList();
            events = IntStream.range(0, EVENTS).mapToObj(_ -> event(crowd)).toList();
        }
    }

    UUID organization() {
        return organization;
    }

    List<Person> people() {
        return people;
    }

    List<String> events() {
        return events;
    }

    Wish.AddTodo addTodo(String title, Random random) {
        return new Wish.AddTodo(
                Crowd.COORDINATOR,
                workshops.get(random.nextInt(WORKSHOPS)),
                title,
                people.get(random.nextInt(PEOPLE)).id());
    }

    private static String workshop(Crowd crowd) {
        var id = crowd.instances()
                .created(crowd.at("/workshops"), Crowd.COORDINATOR, """
                        {"title": "Gjøremål", "workshop_type": "other", "facilitator_id": "%s",
                         "scheduled_start_at": "%s"}""".formatted(
                                crowd.coordinator(), Instant.now().plus(DAY)))
                .getString("id");
        return crowd.at("/workshops/" + id);
    }

    private static String event(Crowd crowd) {
        var start = Instant.now().plus(DAY);
        var id = crowd.instances()
                .created(crowd.at("/events"), Crowd.COORDINATOR, """
                        {"title": "Rift om plassene", "event_type": "other", "visibility": "organization",
                         "start_at": "%s", "end_at": "%s", "capacity": %d}""".formatted(start, start.plus(DAY), SEATS))
                .getString("id");
        var address = crowd.at("/events/" + id);
        crowd.instances().done(crowd.instances().post(address + "/publish", Crowd.COORDINATOR, ""));
        return address;
    }
}
