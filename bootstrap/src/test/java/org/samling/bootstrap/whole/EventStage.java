package org.samling.bootstrap.whole;

import java.util.List;
import java.util.stream.Stream;

/** How far an event has come. */
enum EventStage implements Stage {
    DRAFT,
    OPEN,
    SIGNED_UP,
    DELETED,
    /** The hour has come, though nobody has pressed start. */
    BEGUN,
    UNDER_WAY,
    WITH_ATTENDANCE,
    /** It was full and somebody waited, it began, and there is one more seat. */
    WITH_FREE_SEAT,
    /** Three that are for the staff alone to know of. */
    HIDDEN_AS_DRAFT,
    HIDDEN_AS_DELETED,
    HIDDEN_FROM_THE_UNINVITED;

    static final String EVENTS = "/v1/organizations/{organization_id}/events";
    static final String EVENT = EVENTS + "/{event_id}";
    static final String PARTICIPANTS = EVENT + "/participants";
    static final String PARTICIPANT = PARTICIPANTS + "/{user_id}";

    private static final Step PLAN = plan("Treff", "organization");
    private static final Step PLAN_IN_SECRET = plan(Scenery.FOR_WHO_RUNS_IT, "organization");
    private static final Step PLAN_FOR_THE_INVITED = plan(Scenery.FOR_WHO_RUNS_IT, "invite_only");
    private static final Step PUBLISH = Step.act(EVENT + "/publish");
    private static final Step SIGN_UP = Step.send(PARTICIPANTS, """
            {"user_id": "{user_id}", "notes": "%s {mark}"}""".formatted(Scenery.FOR_WHO_IS_IN_IT));
    private static final Step DELETE = Step.delete(EVENT);
    private static final Step BEGIN = Step.change(EVENT, """
            {"start_at": "2001-06-12T12:00:00+02:00", "end_at": "2001-06-12T16:00:00+02:00"}""");
    private static final Step START = Step.act(EVENT + "/start");
    private static final Step RECORD_ATTENDANCE = Step.act(PARTICIPANT + "/attended");
    private static final Step ONE_SEAT = Step.change(EVENT, "{\"capacity\": 1}");
    private static final Step TAKE_SEAT = Step.act(PARTICIPANTS);
    private static final Step ONE_MORE_SEAT = Step.change(EVENT, "{\"capacity\": 2}");

    @Override
    public List<Step> steps() {
        return Stream.concat(Stream.of(plan()), further().stream()).toList();
    }

    private Step plan() {
        return switch (this) {
            case HIDDEN_AS_DRAFT, HIDDEN_AS_DELETED -> PLAN_IN_SECRET;
            case HIDDEN_FROM_THE_UNINVITED -> PLAN_FOR_THE_INVITED;
            case DRAFT, OPEN, SIGNED_UP, DELETED, BEGUN, UNDER_WAY, WITH_ATTENDANCE, WITH_FREE_SEAT -> PLAN;
        };
    }

    private List<Step> further() {
        return switch (this) {
            case DRAFT, HIDDEN_AS_DRAFT -> List.of();
            case OPEN, HIDDEN_FROM_THE_UNINVITED -> List.of(PUBLISH);
            case SIGNED_UP -> List.of(PUBLISH, SIGN_UP);
            case DELETED, HIDDEN_AS_DELETED -> List.of(PUBLISH, SIGN_UP, DELETE);
            case BEGUN -> List.of(PUBLISH, SIGN_UP, BEGIN);
            case UNDER_WAY -> List.of(PUBLISH, SIGN_UP, START);
            case WITH_ATTENDANCE -> List.of(PUBLISH, SIGN_UP, BEGIN, RECORD_ATTENDANCE);
            case WITH_FREE_SEAT -> List.of(PUBLISH, ONE_SEAT, TAKE_SEAT, SIGN_UP, BEGIN, START, ONE_MORE_SEAT);
        };
    }

    private static Step plan(String title, String visibility) {
        return Step.make(Thing.EVENT, EVENTS, """
                {"title": "%s {mark}", "event_type": "social", "visibility": "%s",
                "start_at": "2099-06-12T12:00:00+02:00", "end_at": "2099-06-12T16:00:00+02:00"}""".formatted(title, visibility));
    }
}
