package org.samling.bootstrap.packaged;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;

/** What callers do in a storm. */
public interface Acts {

    /** So many acts there are for each person who leaves or comes back. */
    int ONE_COMES_OR_GOES_IN = 40;

    /** Does one act, and returns what was answered. */
    HttpResponse<String> act(Random random);

    /** They do what they want in the same workshops and events, while people leave the organisation and come back. */
    static Acts wantingSeats(Crowd crowd) {
        var places = List.of(new WorkshopActs(crowd), new EventActs(crowd));
        return random -> random.nextInt(ONE_COMES_OR_GOES_IN) == 0
                ? crowd.act(random)
                : places.get(random.nextInt(places.size())).act(random);
    }
}
