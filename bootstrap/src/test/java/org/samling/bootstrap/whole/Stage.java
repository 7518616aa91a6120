package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samling.bootstrap.whole.Scenery.Cast;

/** How far a workshop has come, so that an operation is possible. Who plans it brings it there, over HTTP. */
enum Stage {
    /** There is none. */
    NONE,
    DRAFT,
    OPEN,
    SIGNED_UP,
    WITH_SECOND_TODO,
    WITH_DONE_TODO,
    ARCHIVED,
    /** The hour has come, though nobody has pressed start. */
    BEGUN,
    UNDER_WAY,
    /** It was full and somebody waited, it began, and there is one more seat. */
    WITH_FREE_SEAT;

    static final String WORKSHOPS = "/v1/organizations/{organization_id}/workshops";
    static final String WORKSHOP = WORKSHOPS + "/{workshop_id}";
    private static final String TODOS = WORKSHOP + "/todos";
    private static final String NOTES = WORKSHOP + "/notes";

    /** Sets a workshop up, with a to-do for the person, and with a note by the writer. */
    Place set(Cast cast, Principal writer) {
        var place = Place.invented(cast.organization()).withPerson(cast.person());
        if (this == NONE) {
            return place;
        }
        var planner = cast.planner();
        var title = this == DRAFT ? Scenery.FOR_WHO_RUNS_IT : "Verksted";
        var workshop = place.withWorkshop(
                create(planner, place.fill(WORKSHOPS), """
                {"title": "%s", "agenda": "Prat", "workshop_type": "career", "facilitator_id": "%s",
                "scheduled_start_at": "2099-05-12T17:00:00+02:00"}""".formatted(cast.mark(title), cast.facilitator())));
        var todo = "{\"title\": \"%s\", \"assigned_to_user_id\": \"%s\"}"
                .formatted(cast.mark(Scenery.FOR_WHO_IS_IN_IT), cast.person());
        var note = "{\"text\": \"%s\"}".formatted(cast.mark(Scenery.FOR_WHO_RUNS_IT));
        var furnished = workshop.withTodo(create(planner, workshop.fill(TODOS), todo))
                .withNote(create(writer, workshop.fill(NOTES), note));
        for (var step : steps()) {
            step.take(cast, furnished);
        }
        return this == WITH_SECOND_TODO
                ? furnished.withSecondTodo(create(planner, furnished.fill(TODOS), todo))
                : furnished;
    }

    private List<Step> steps() {
        return switch (this) {
            case NONE, DRAFT -> List.of();
            case OPEN -> List.of(Step.SCHEDULE);
            case SIGNED_UP, WITH_SECOND_TODO -> List.of(Step.SCHEDULE, Step.SIGN_UP, Step.NOTE_ABOUT_PERSON);
            case WITH_DONE_TODO -> List.of(Step.SCHEDULE, Step.SIGN_UP, Step.COMPLETE_TODO);
            case ARCHIVED -> List.of(Step.SCHEDULE, Step.SIGN_UP, Step.ARCHIVE);
            case BEGUN -> List.of(Step.SCHEDULE, Step.SIGN_UP, Step.BEGIN);
            case UNDER_WAY -> List.of(Step.SCHEDULE, Step.SIGN_UP, Step.START);
            case WITH_FREE_SEAT ->
                List.of(
                        Step.SCHEDULE,
                        Step.ONE_SEAT,
                        Step.TAKE_SEAT,
                        Step.SIGN_UP,
                        Step.BEGIN,
                        Step.START,
                        Step.ONE_MORE_SEAT);
        };
    }

    private static UUID create(Principal by, String path, String body) {
        String id = Scenery.ask(by, "POST", path, body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    /** What is done with a workshop. */
    private enum Step {
        SCHEDULE("POST", "/schedule", null),
        SIGN_UP("POST", "/participants", "{\"user_id\": \"{user_id}\", \"role_in_workshop\": \"participant\"}"),
        NOTE_ABOUT_PERSON("PATCH", "/participants/{user_id}", "{\"notes\": \"{mark}\"}"),
        COMPLETE_TODO("POST", "/todos/{todo_id}/complete", null),
        ARCHIVE("POST", "/archive", null),
        BEGIN("PATCH", "", "{\"scheduled_start_at\": \"2001-05-12T17:00:00+02:00\"}"),
        START("POST", "/start", null),
        ONE_SEAT("PATCH", "", "{\"max_participants\": 1}"),
        /** By the planner. */
        TAKE_SEAT("POST", "/participants", "{\"role_in_workshop\": \"participant\"}"),
        ONE_MORE_SEAT("PATCH", "", "{\"max_participants\": 2}");

        private final String method;
        private final String path;
        private final @Nullable String body;

        Step(String method, String path, @Nullable String body) {
            this.method = method;
            this.path = path;
            this.body = body;
        }

        void take(Cast cast, Place place) {
            var answer = Scenery.ask(
                    cast.planner(),
                    method,
                    place.fill(WORKSHOP + path),
                    body == null ? null : place.fill(body).replace("{mark}", cast.mark(Scenery.FOR_WHO_RUNS_IT)));
            assertThat(answer.statusCode()).as(this + ": " + answer.asString()).isBetween(200, 201);
        }
    }
}
