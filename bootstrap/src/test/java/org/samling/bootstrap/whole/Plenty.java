package org.samling.bootstrap.whole;

import java.util.List;
import org.samling.bootstrap.whole.Scenery.Home;

/** Two of everything that is listed, so that every list has a second page. */
final class Plenty {

    private static final Stage ONE_OF_EACH =
            WorkshopStage.WITH_SECOND_TODO.and(EventStage.SIGNED_UP).and(NoticeStage.PARKED);
    private static final List<Step> ANOTHER_IN_IT = List.of(
            Step.send(WorkshopStage.WORKSHOP + "/notes", "{\"text\": \"Ny\"}"),
            Step.send(WorkshopStage.WORKSHOP + "/participants", "{\"role_in_workshop\": \"participant\"}")
                    .by(_ -> Principal.PEER_MENTOR),
            Step.change(EventStage.EVENT, "{\"capacity\": 2}"),
            signUp(Principal.PEER_MENTOR),
            signUp(Principal.CONTACT),
            signUp(Principal.COORDINATOR));

    private Plenty() {}

    static Place in(Home home) {
        ONE_OF_EACH.set(home.cast());
        var place = ONE_OF_EACH.set(home.cast());
        ANOTHER_IN_IT.forEach(step -> step.take(home.cast(), place));
        return place;
    }

    private static Step signUp(Principal who) {
        return Step.act(EventStage.PARTICIPANTS).by(_ -> who);
    }
}
