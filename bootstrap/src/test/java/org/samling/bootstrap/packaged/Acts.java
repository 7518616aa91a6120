package org.samling.bootstrap.packaged;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;

/** What callers do in a storm. */
public interface Acts {

    /** Stands for the status of an answer that never came: whoever was asked was killed, or hung for too long. */
    int NO_ANSWER = 0;

    /** So many acts there are for each person who leaves or comes back. */
    int ONE_COMES_OR_GOES_IN = 40;

    /**
     * Does one act, and returns what was answered.
     *
     * @throws UncheckedIOException if no answer came
     */
    HttpResponse<String> act(Random random);

    /** They do what they want in the same workshops and events, while people leave the organisation and come back. */
    static Acts wantingSeats(Crowd crowd) {
        var places = List.of(new WorkshopActs(crowd), new EventActs(crowd));
        return random -> random.nextInt(ONE_COMES_OR_GOES_IN) == 0
                ? crowd.act(random)
                : places.get(random.nextInt(places.size())).act(random);
    }
}
