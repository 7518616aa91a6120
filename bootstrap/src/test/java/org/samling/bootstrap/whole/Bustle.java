package org.samling.bootstrap.whole;

import java.util.stream.Stream;
import org.samling.bootstrap.whole.Scenery.Cast;
import org.samling.bootstrap.whole.Scenery.Home;

/** People who change everything in a place that can be changed, again and again, and come and go. */
final class Bustle {

    private static final String ORGANIZATION = "/v1/organizations/{organization_id}";
    private static final String IN_WORKSHOP = WorkshopStage.WORKSHOP + "/participants";
    private static final Stage ONE_OF_EACH =
            WorkshopStage.SIGNED_UP.and(EventStage.SIGNED_UP).and(NoticeStage.PARKED);

    private final Home home;
    private final Place place;

    private Bustle(Home home, Place place) {
        this.home = home;
        this.place = place;
    }

    static Bustle in(Home home) {
        return new Bustle(home, ONE_OF_EACH.set(home.cast()));
    }

    Place place() {
        return place;
    }

    void round(int number) {
        var even = number % 2 == 0;
        Stream.concat(changes(number, even), even ? going() : coming()).forEach(step -> step.take(home.cast(), place));
    }

    private static Stream<Step> changes(int number, boolean even) {
        return Stream.of(
                Step.change(ORGANIZATION, "{\"name\": \"Hjemme %d\"}".formatted(number))
                        .by(_ -> Principal.PLATFORM_ADMIN),
                Step.change(ORGANIZATION + "/members/{user_id}", "{\"display_name\": \"Hedda %d\"}".formatted(number))
                        .by(Cast::admin),
                Step.change(ORGANIZATION + "/reminder-settings", "{\"hours_before\": %d}".formatted(number))
                        .by(Cast::admin),
                Step.change(
                                ORGANIZATION + "/webhooks/{webhook_id}",
                                "{\"url\": \"https://crm.example.org/%d\"}".formatted(number))
                        .by(Cast::admin),
                Step.change("/v1/me/notification-preferences", "{\"moved\": {\"email\": %b}}".formatted(even))
                        .by(Cast::admin),
                Step.change(WorkshopStage.WORKSHOP, "{\"agenda\": \"%d\"}".formatted(number)),
                Step.change(IN_WORKSHOP + "/{user_id}", "{\"notes\": \"%d\"}".formatted(number)),
                Step.change(WorkshopStage.WORKSHOP + "/notes/{note_id}", "{\"text\": \"%d\"}".formatted(number)),
                Step.change(WorkshopStage.WORKSHOP + "/todos/{todo_id}", "{\"title\": \"%d\"}".formatted(number)),
                Step.change(EventStage.EVENT, "{\"description\": \"%d\"}".formatted(number)),
                Step.change(EventStage.PARTICIPANT, "{\"notes\": \"%d\"}".formatted(number)));
    }

    private static Stream<Step> coming() {
        return Stream.of(
                Step.send(IN_WORKSHOP, "{\"role_in_workshop\": \"participant\"}")
                        .by(_ -> Principal.PEER_MENTOR),
                Step.act(EventStage.PARTICIPANTS).by(_ -> Principal.CONTACT));
    }

    private Stream<Step> going() {
        return Stream.of(
                Step.act("%s/%s/cancel".formatted(IN_WORKSHOP, home.peerMentor()))
                        .by(_ -> Principal.PEER_MENTOR),
                Step.act("%s/%s/cancel".formatted(EventStage.PARTICIPANTS, home.contact()))
                        .by(_ -> Principal.CONTACT));
    }
}
