package org.samling.bootstrap.packaged;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * People sign up, are signed up, cancel, and change seats in events: half of the time in one that everybody wants to go to,
 * else in many. Those with a seat for everybody begin now and then, and are put off again.
 */
public final class EventActs implements Acts {

    private static final int EVERYBODYS = 20;
    private static final int AT_ONCE = 5;
    private static final Duration DAY = Duration.ofDays(1);

    private final Crowd crowd;
    private final Instances instances;
    private final Event hot;
    private final List<Event> others;

    private record Event(String address, @Nullable Integer seats) {}

    public EventActs(Crowd crowd) {
        this.crowd = crowd;
        this.instances = crowd.instances();
        hot = published(EVERYBODYS);
        others = Stream.of(1, 1, 1, 2, 2, 2, 20, 20, 0, 0, 0)
                .map(seats -> published(seats == 0 ? null : seats))
                .toList();
    }

    @Override
    public HttpResponse<String> act(Random random) {
        var event = random.nextBoolean() ? hot : others.get(random.nextInt(others.size()));
        var person = crowd.anyone(random);
        var participants = event.address() + "/participants";
        var record = participants + "/" + person.id();
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5, 6 -> instances.post(participants, person.subject(), "{}");
            case 7, 8, 9, 10, 11 -> instances.post(record + "/cancel", person.subject(), "");
            case 12 -> byStaff(participants, "{\"user_id\": \"" + person.id() + "\"}");
            case 13 -> byStaff(participants + "/sign-up-many", "{\"user_ids\": [" + anyFew(random) + "]}");
            case 14 -> byStaff(record + "/promote", "");
            case 15 -> byStaff(record + "/cancel", "");
            case 16 -> byStaff(record + "/attended", "");
            case 17 -> byStaff(record + "/no-show", "");
            case 18 -> byStaff(record + "/undo-attendance", "");
            default -> instances.patch(event.address(), Crowd.COORDINATOR, change(event, random));
        };
    }

    private HttpResponse<String> byStaff(String path, String body) {
        return instances.post(path, Crowd.COORDINATOR, body);
    }

    private static String change(Event event, Random random) {
        return event.seats() == null
                ? "{\"start_at\": \"%s\"}".formatted(Instant.now().plus(random.nextBoolean() ? DAY : DAY.negated()))
                : "{\"capacity\": %d}".formatted(event.seats() + random.nextInt(2));
    }

    private String anyFew(Random random) {
        return Stream.generate(() -> "\"" + crowd.anyone(random).id() + "\"")
                .limit(AT_ONCE)
                .collect(Collectors.joining(", "));
    }

    private Event published(@Nullable Integer seats) {
        var start = Instant.now().plus(DAY);
        var id = instances
                .created(crowd.at("/events"), Crowd.COORDINATOR, """
                        {"title": "Rift om plassene", "event_type": "other", "visibility": "organization",
                         "start_at": "%s", "end_at": "%s", "capacity": %s}""".formatted(
                                start, start.plus(DAY.multipliedBy(30)), seats))
                .getString("id");
        var address = crowd.at("/events/" + id);
        instances.done(instances.post(address + "/publish", Crowd.COORDINATOR, ""));
        return new Event(address, seats);
    }
}
