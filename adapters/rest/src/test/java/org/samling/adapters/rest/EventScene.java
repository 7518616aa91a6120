package org.samling.adapters.rest;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.samling.domain.shared.Role;

/** A test about an event at home, which the coordinator plans. It begins tomorrow, for every member. */
abstract class EventScene extends RestTest {

    static final String EVENTS = "/v1/organizations/{organization_id}/events";
    static final String EVENT = EVENTS + "/{event_id}";
    static final String PARTICIPANTS = EVENT + "/participants";
    static final String PARTICIPANT = PARTICIPANTS + "/{user_id}";
    static final String WAITLIST = EVENT + "/waitlist";
    static final String ANNA = "anna";
    static final String BERIT = "berit";

    UUID anna;
    UUID berit;
    UUID contact;
    String event;

    @BeforeEach
    void anEvent() {
        anna = member(ANNA, Role.PEER_MENTOR);
        berit = member(BERIT, Role.PEER_MENTOR);
        contact = world.idOf(Role.CONTACT);
        event = created(Map.of()).path("id");
    }

    RequestSpecification home(String subject) {
        return as(subject).pathParam("organization_id", world.home().value());
    }

    RequestSpecification at(String subject) {
        return home(subject).pathParam("event_id", event);
    }

    /** RestAssured says of a request without a body that it holds a form. */
    Response act(String subject, String act) {
        return at(subject).noContentType().post(EVENT + "/" + act);
    }

    static Map<String, Object> plan(Map<String, ?> otherwise) {
        var plan = new HashMap<String, Object>(Map.of(
                "title",
                "Sommertreff",
                "event_type",
                "social",
                "start_at",
                tomorrow(),
                "end_at",
                Instant.now().plus(Duration.ofHours(26)).toString(),
                "visibility",
                "organization"));
        plan.putAll(otherwise);
        return plan;
    }

    Response planned(String subject, Object plan) {
        return home(subject).contentType(ContentType.JSON).body(plan).post(EVENTS);
    }

    Response created(Map<String, ?> otherwise) {
        return planned(COORDINATOR, plan(otherwise))
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    void published(Map<String, ?> otherwise) {
        event = created(otherwise).path("id");
        act(COORDINATOR, "publish").then().statusCode(200);
    }

    /** One with a single seat, which is this person's. */
    void fullBy(UUID user) {
        published(Map.of("capacity", 1));
        signedUp(user);
    }

    Response patch(String subject, Object change) {
        return at(subject).contentType(PATCH).body(change).patch(EVENT);
    }

    /** The event begins now, though nobody has pressed start. */
    void begins() {
        patch(COORDINATOR, Map.of("start_at", Instant.now().minusSeconds(60).toString()))
                .then()
                .statusCode(200);
    }

    /** It ended two years ago, and a night has gone by since. */
    void archived() {
        patch(COORDINATOR, Map.of("start_at", "2024-03-02T10:00:00Z", "end_at", "2024-03-02T12:00:00Z"))
                .then()
                .statusCode(200);
        world.ports().oldEvents().archive(world.home(), Instant.parse("2024-03-03T00:00:00Z"), 1000, Instant.now());
    }

    Response signUp(String subject) {
        return post(subject, PARTICIPANTS, Map.of());
    }

    /** The coordinator signs them up, one after the other. */
    void signedUp(UUID... users) {
        for (var user : users) {
            post(COORDINATOR, PARTICIPANTS, Map.of("user_id", user)).then().statusCode(201);
        }
    }

    Response cancelled(String subject, UUID user) {
        return at(subject).noContentType().post(PARTICIPANT + "/cancel", user);
    }

    Response post(String subject, String path, Object body, @Nullable Object... ids) {
        return at(subject).contentType(ContentType.JSON).body(body).post(path, ids);
    }

    Response change(String subject, Object change, UUID user) {
        return at(subject).contentType(PATCH).body(change).patch(PARTICIPANT, user);
    }

    /** All that the staff can see of the event and of home, for telling whether anything has changed. */
    String everythingAtTheEvent() {
        var path = "/v1/organizations/" + world.home() + "/events/" + event;
        return everythingAtHome()
                + seen(COORDINATOR, path).asString()
                + Stream.of("/participants", "/waitlist")
                        .map(list -> itemsOf(seen(COORDINATOR, path + list)))
                        .collect(Collectors.joining());
    }

    static List<String> texts(UUID... users) {
        return Stream.of(users).map(UUID::toString).toList();
    }
}
