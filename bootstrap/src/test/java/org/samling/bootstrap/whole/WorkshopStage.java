package org.samling.bootstrap.whole;

import java.util.List;
import java.util.stream.Stream;
import org.samling.bootstrap.whole.Scenery.Cast;

/** How far a workshop has come. There is a to-do for the person in it, and a note. */
enum WorkshopStage implements Stage {
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
    WITH_FREE_SEAT,
    /** For those alone to know of who run it. */
    HIDDEN_AS_DRAFT;

    static final String WORKSHOPS = "/v1/organizations/{organization_id}/workshops";
    static final String WORKSHOP = WORKSHOPS + "/{workshop_id}";
    private static final String PARTICIPANTS = WORKSHOP + "/participants";
    private static final String TODOS = WORKSHOP + "/todos";

    private static final Step PLAN = plan("Verksted");
    private static final Step PLAN_IN_SECRET = plan(Scenery.FOR_WHO_RUNS_IT);
    private static final Step ADD_TODO = addTodo(Thing.TODO);
    private static final Step ADD_SECOND_TODO = addTodo(Thing.SECOND_TODO);
    private static final Step ADD_NOTE = Step.make(
                    Thing.NOTE, WORKSHOP + "/notes", "{\"text\": \"%s {mark}\"}".formatted(Scenery.FOR_WHO_RUNS_IT))
            .by(Cast::writer);
    private static final Step SCHEDULE = Step.act(WORKSHOP + "/schedule");
    private static final Step SIGN_UP =
            Step.send(PARTICIPANTS, "{\"user_id\": \"{user_id}\", \"role_in_workshop\": \"participant\"}");
    private static final Step NOTE_ABOUT_PERSON =
            Step.change(PARTICIPANTS + "/{user_id}", "{\"notes\": \"%s {mark}\"}".formatted(Scenery.FOR_WHO_RUNS_IT));
    private static final Step COMPLETE_TODO = Step.act(TODOS + "/{todo_id}/complete");
    private static final Step ARCHIVE = Step.act(WORKSHOP + "/archive");
    private static final Step BEGIN = Step.change(WORKSHOP, "{\"scheduled_start_at\": \"2001-05-12T17:00:00+02:00\"}");
    private static final Step START = Step.act(WORKSHOP + "/start");
    private static final Step ONE_SEAT = Step.change(WORKSHOP, "{\"max_participants\": 1}");
    private static final Step TAKE_SEAT = Step.send(PARTICIPANTS, "{\"role_in_workshop\": \"participant\"}");
    private static final Step ONE_MORE_SEAT = Step.change(WORKSHOP, "{\"max_participants\": 2}");

    @Override
    public List<Step> steps() {
        return Stream.concat(
                        Stream.of(this == HIDDEN_AS_DRAFT ? PLAN_IN_SECRET : PLAN, ADD_TODO, ADD_NOTE),
                        further().stream())
                .toList();
    }

    private List<Step> further() {
        return switch (this) {
            case DRAFT, HIDDEN_AS_DRAFT -> List.of();
            case OPEN -> List.of(SCHEDULE);
            case SIGNED_UP -> List.of(SCHEDULE, SIGN_UP, NOTE_ABOUT_PERSON);
            case WITH_SECOND_TODO -> List.of(SCHEDULE, SIGN_UP, ADD_SECOND_TODO);
            case WITH_DONE_TODO -> List.of(SCHEDULE, SIGN_UP, COMPLETE_TODO);
            case ARCHIVED -> List.of(SCHEDULE, SIGN_UP, ARCHIVE);
            case BEGUN -> List.of(SCHEDULE, SIGN_UP, BEGIN);
            case UNDER_WAY -> List.of(SCHEDULE, SIGN_UP, START);
            case WITH_FREE_SEAT -> List.of(SCHEDULE, ONE_SEAT, TAKE_SEAT, SIGN_UP, BEGIN, START, ONE_MORE_SEAT);
        };
    }

    private static Step plan(String title) {
        return Step.make(Thing.WORKSHOP, WORKSHOPS, """
                {"title": "%s {mark}", "agenda": "Prat", "workshop_type": "career",
                "facilitator_id": "{facilitator_id}", "scheduled_start_at": "2099-05-12T17:00:00+02:00"}""".formatted(title));
    }

    private static Step addTodo(Thing todo) {
        return Step.make(todo, TODOS, """
                {"title": "%s {mark}", "assigned_to_user_id": "{user_id}"}""".formatted(Scenery.FOR_WHO_IS_IN_IT));
    }
}
