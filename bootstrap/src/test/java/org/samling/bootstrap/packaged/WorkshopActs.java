package org.samling.bootstrap.packaged;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** People sign up, cancel, change seats and roles in the same few workshops. */
public final class WorkshopActs implements Acts {

    private static final List<Integer> SEATS = List.of(1, 2, 20);

    private final Crowd crowd;
    private final Instances instances;
    private final List<Workshop> workshops;

    private record Workshop(String address, int seats) {}

    public WorkshopActs(Crowd crowd) {
        this.crowd = crowd;
        this.instances = crowd.instances();
        workshops = SEATS.stream().map(this::scheduled).toList();
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
            case 16 ->
                byStaff(workshop.address(), "{\"max_participants\": " + (workshop.seats() + random.nextInt(2)) + "}");
            case 17 -> instances.post(record + "/promote", Crowd.COORDINATOR, "");
            case 18 -> byStaff(record, "{\"role_in_workshop\": \"facilitator\"}");
            default -> byStaff(record, "{\"role_in_workshop\": \"participant\"}");
        };
    }

    private HttpResponse<String> byStaff(String path, String change) {
        return instances.patch(path, Crowd.COORDINATOR, change);
    }

    private Workshop scheduled(int seats) {
        var id = instances
                .created(crowd.at("/workshops"), Crowd.COORDINATOR, """
                        {"title": "Rift om plassene", "workshop_type": "other", "facilitator_id": "%s",
                         "scheduled_start_at": "%s", "max_participants": %d}""".formatted(
                                crowd.coordinator(), Instant.now().plus(Duration.ofDays(1)), seats))
                .getString("id");
        var address = crowd.at("/workshops/" + id);
        instances.done(instances.post(address + "/schedule", Crowd.COORDINATOR, ""));
        return new Workshop(address, seats);
    }
}
