package org.samling.bootstrap.packaged;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People sign up, cancel, change seats and roles in the same few workshops. */
public final class WorkshopActs implements Acts {

    private final Crowd crowd;
    private final Instances instances;
    private final List<Workshop> workshops;

    private record Workshop(String address, @Nullable Integer seats) {}

    public WorkshopActs(Crowd crowd) {
        this.crowd = crowd;
        this.instances = crowd.instances();
        workshops = Stream.of(1, 2, 20, 0)
                .map(seats -> scheduled(seats == 0 ? null : seats))
                .toList();
    }

    @Override
    public HttpResponse<String> act(Random random) {
        var workshop = workshops.get(random.nextInt(workshops.size()));
        var person = crowd.anyone(random);
        var participants = workshop.address() + "/participants";
        var record = participants + "/" + person.id();
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5, 6, 7, 8 ->
                instances.post(participants, person.subject(), "{\"role_in_workshop\": \"participant\"}");
            case 9, 10, 11, 12, 13, 14 -> instances.post(record + "/cancel", person.subject(), "{}");
            case 15 -> instances.post(participants, Crowd.COORDINATOR, """
                    {"user_id": "%s", "role_in_workshop": "participant"}""".formatted(person.id()));
            case 16 -> byStaff(workshop.address(), change(workshop, random));
            case 17 -> instances.post(record + "/promote", Crowd.COORDINATOR, "");
            case 18 -> byStaff(record, "{\"role_in_workshop\": \"facilitator\"}");
            default -> byStaff(record, "{\"role_in_workshop\": \"participant\"}");
        };
    }

    private HttpResponse<String> byStaff(String path, String change) {
        return instances.patch(path, Crowd.COORDINATOR, change);
    }

    private static String change(Workshop workshop, Random random) {
        return workshop.seats() == null
                ? "{\"duration_days\": %d}".formatted(1 + random.nextInt(2))
                : "{\"max_participants\": %d}".formatted(workshop.seats() + random.nextInt(2));
    }

    private Workshop scheduled(@Nullable Integer seats) {
        var id = instances
                .created(crowd.at("/workshops"), Crowd.COORDINATOR, """
                        {"title": "Rift om plassene", "workshop_type": "other", "facilitator_id": "%s",
                         "scheduled_start_at": "%s", "max_participants": %s}""".formatted(
                                crowd.coordinator(), Instant.now().plus(Duration.ofDays(1)), seats))
                .getString("id");
        var address = crowd.at("/workshops/" + id);
        instances.done(instances.post(address + "/schedule", Crowd.COORDINATOR, ""));
        return new Workshop(address, seats);
    }
}
