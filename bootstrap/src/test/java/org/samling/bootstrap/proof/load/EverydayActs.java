package org.samling.bootstrap.proof.load;

import java.net.http.HttpResponse;
import java.util.Random;
import org.samling.bootstrap.packaged.Acts;
import org.samling.bootstrap.packaged.Crowd;
import org.samling.bootstrap.packaged.Instances;

/** What there is to do on any day: reads, and writes that nothing speaks against. */
record EverydayActs(Instances instances, Crowd crowd) implements Acts {

    @Override
    public HttpResponse<String> act(Random random) {
        var subject = crowd.anyone(random).subject();
        return switch (random.nextInt(4)) {
            case 0 -> instances.post(crowd.at("/workshops"), Crowd.COORDINATOR, """
                    {"title": "Hverdag", "workshop_type": "other", "facilitator_id": "%s",
                     "scheduled_start_at": "2031-05-07T17:00:00+02:00"}""".formatted(crowd.coordinator()));
            case 1 -> instances.patch("/v1/me/notification-preferences", subject, "{\"language\": \"nn\"}");
            case 2 -> instances.get("/v1/me", subject);
            default -> instances.get(crowd.at("/events"), subject);
        };
    }
}
