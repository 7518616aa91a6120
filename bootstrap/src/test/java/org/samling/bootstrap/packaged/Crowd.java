package org.samling.bootstrap.packaged;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** An organisation with a coordinator and many peer mentors, who leave it and come back. */
public final class Crowd implements Acts {

    public static final String ORG_ADMIN = "admin";
    public static final String COORDINATOR = "coordinator";
    private static final int PEOPLE = 48;

    private final Instances instances;
    private final UUID organization;
    private final String base;
    private final String coordinator;
    private final List<Person> people;

    public record Person(String subject, String id) {}

    public Crowd(Instances instances) {
        this.instances = instances;
        organization = UUID.fromString(instances
                .created("/v1/organizations", Instances.PLATFORM_ADMIN, """
                        {"name": "Trengsel", "first_org_admin": {"subject": "%s", "display_name": "Admin"}}""".formatted(ORG_ADMIN))
                .getString("id"));
        base = "/v1/organizations/" + organization;
        instances.done(instances.patch(base + "/modules/mentor-program", ORG_ADMIN, "{\"enabled\": true}"));
        coordinator = joined(COORDINATOR, "coordinator");
        people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> "peer-" + number)
                .map(subject -> new Person(subject, joined(subject, "peer_mentor")))
                .toList();
    }

    public Instances instances() {
        return instances;
    }

    public UUID organization() {
        return organization;
    }

    /** An address in the organisation. */
    public String at(String path) {
        return base + path;
    }

    public String coordinator() {
        return coordinator;
    }

    public Person anyone(Random random) {
        return people.get(random.nextInt(people.size()));
    }

    /** Most of them are there most of the time. */
    @Override
    public HttpResponse<String> act(Random random) {
        var person = anyone(random);
        return random.nextInt(4) == 0
                ? instances.delete(at("/members/" + person.id()), ORG_ADMIN)
                : instances.post(at("/members"), ORG_ADMIN, member(person.subject(), "peer_mentor"));
    }

    private String joined(String subject, String role) {
        return instances
                .created(at("/members"), ORG_ADMIN, member(subject, role))
                .getString("user_id");
    }

    private static String member(String subject, String role) {
        return "{\"subject\": \"%s\", \"display_name\": \"%s\", \"role\": \"%s\"}".formatted(subject, subject, role);
    }
}
