package org.samling.bootstrap.whole;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.event.TidyEvents;
import org.samling.bootstrap.whole.Exhibit.Past;
import org.samling.bootstrap.whole.Exhibit.State;
import org.samling.bootstrap.whole.Viewer.Standing;
import org.samling.domain.event.Visibility;
import org.samling.domain.shared.OrganizationId;

/** Events of every visibility, in every state, with every past; and viewers of every role who stand in every way with them. */
@Singleton
class Gallery {

    /** How many have a seat, as many wait, and as many have cancelled. */
    static final int SEATS = 4;

    private static final String MANY = EventStage.PARTICIPANTS + "/sign-up-many";

    private final TidyEvents tidy;
    private final Map<Viewer, UUID> people = new LinkedHashMap<>();
    private final List<Exhibit> exhibits = new ArrayList<>();
    private Place place = Place.nowhere();

    Gallery(TidyEvents tidy) {
        this.tidy = tidy;
    }

    /** Hangs it, unless it hangs. */
    void open() {
        if (exhibits.isEmpty()) {
            place = Place.invented(Scenery.found("Galleriet", Principal.ORG_ADMIN));
            meet();
            for (var visibility : Visibility.values()) {
                for (var state : State.values()) {
                    pasts(visibility, state).forEach(past -> exhibits.add(hang(visibility, state, past)));
                }
            }
            assertThat(tidy.archiveSome(new OrganizationId(place.organization())))
                    .isPositive();
            part();
        }
    }

    List<Exhibit> exhibits() {
        return List.copyOf(exhibits);
    }

    /** The organisation, the viewer, and what is invented. */
    Place invented(Viewer viewer) {
        return Place.invented(place.organization()).withPerson(id(viewer));
    }

    Place before(Exhibit exhibit, Viewer viewer) {
        return invented(viewer).with(Thing.EVENT, exhibit.id());
    }

    UUID id(Viewer viewer) {
        return people.getOrDefault(viewer, place.person());
    }

    private static Stream<Past> pasts(Visibility visibility, State state) {
        return Arrays.stream(Past.values()).filter(past -> switch (past) {
            case SHOWN_TO_THE_SAME -> true;
            case SHOWN_TO_ALL -> visibility != Visibility.ORGANIZATION;
            case NEVER_SHOWN -> state == State.DRAFT || state == State.CANCELLED || state == State.DELETED;
        });
    }

    /** Everybody comes as a coordinator, for whom every event is. */
    private void meet() {
        for (var viewer : Viewer.all()) {
            var member = Scenery.add(
                    place.organization(), Principal.ORG_ADMIN, viewer.subject(), viewer.name(), "coordinator");
            people.put(viewer, member);
        }
    }

    /** Everybody becomes what the viewer is to be. */
    private void part() {
        people.forEach((viewer, id) -> ask(
                "PATCH",
                place.withPerson(id).fill("/v1/organizations/{organization_id}/members/{user_id}"),
                "{\"role\": \"%s\"}".formatted(WireForm.of(viewer.role()))));
    }

    private Exhibit hang(Visibility visibility, State state, Past past) {
        var word = "kanari%02dx".formatted(exhibits.size());
        var plan = """
                {"title": "Treff %1$s", "description": "Om %1$s", "location": "Hos %1$s", "metadata": {"om": "%1$s"},
                "event_type": "social", "visibility": "%2$s", "capacity": %3$d,
                "location_geo": {"lat": 60.4, "lng": 5.3},
                "start_at": "2099-06-12T12:00:00+02:00", "end_at": "2099-06-12T16:00:00+02:00"}""".formatted(
                        word, WireForm.of(past == Past.SHOWN_TO_ALL ? Visibility.ORGANIZATION : visibility), SEATS);
        String id = ask("POST", place.fill(EventStage.EVENTS), plan).path("id");
        var event = place.with(Thing.EVENT, UUID.fromString(id));
        if (past != Past.NEVER_SHOWN) {
            act(event, "/publish", null);
            signUp(event);
        }
        if (past == Past.SHOWN_TO_ALL) {
            change(event, "{\"visibility\": \"%s\"}".formatted(WireForm.of(visibility)));
        }
        become(state, past, event, word);
        return new Exhibit(visibility, state, past, UUID.fromString(id), word);
    }

    private void become(State state, Past past, Place event, String word) {
        switch (state) {
            case PUBLISHED -> {}
            case DRAFT -> {
                if (past != Past.NEVER_SHOWN) {
                    standing(Standing.WAITING).forEach(person -> cancel(event, person));
                    standing(Standing.REGISTERED).forEach(person -> cancel(event, person));
                    act(event, "/unpublish", null);
                }
            }
            case IN_PROGRESS -> act(event, "/start", null);
            case COMPLETED -> act(event, "/complete", null);
            case CANCELLED -> act(event, "/cancel", "{\"reason\": \"Uten %s\"}".formatted(word));
            case DELETED -> ask("DELETE", event.fill(EventStage.EVENT), null);
            case ARCHIVED -> change(event, """
                    {"start_at": "2001-06-12T12:00:00+02:00", "end_at": "2001-06-12T16:00:00+02:00"}""");
        }
    }

    /** First those who get a seat, then those who wait, then those who do not stay. */
    private void signUp(Place event) {
        var inOrder = Stream.of(Standing.REGISTERED, Standing.WAITING, Standing.CANCELLED)
                .flatMap(this::standing)
                .map(person -> "\"" + person + "\"")
                .collect(joining(", ", "[", "]"));
        ask("POST", event.fill(MANY), "{\"user_ids\": %s}".formatted(inOrder));
        standing(Standing.CANCELLED).forEach(person -> cancel(event, person));
    }

    private Stream<UUID> standing(Standing standing) {
        return people.entrySet().stream()
                .filter(person -> person.getKey().standing() == standing)
                .map(Map.Entry::getValue);
    }

    private static void cancel(Place event, UUID person) {
        ask("POST", event.withPerson(person).fill(EventStage.PARTICIPANT + "/cancel"), null);
    }

    private static void change(Place event, String changes) {
        ask("PATCH", event.fill(EventStage.EVENT), changes);
    }

    private static void act(Place event, String act, @Nullable String body) {
        ask("POST", event.fill(EventStage.EVENT + act), body);
    }

    private static Response ask(String method, String path, @Nullable String body) {
        var answer = Scenery.ask(Principal.ORG_ADMIN, method, path, body);
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.asString())
                .isBetween(200, 204);
        return answer;
    }
}
