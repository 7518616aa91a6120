package org.samling.bootstrap.racing;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.samling.domain.shared.Attendee;
import org.samling.domain.shared.Place;

/** How two acts ended: what each was answered, what the workshop or event is like, and who is where in it. */
record Ending(Answers answers, String thing, List<String> seated, List<String> queue, List<String> gone) {

    static <P extends Attendee<P>> Ending of(
            Answers answers, String thing, List<P> people, Function<P, String> description) {
        return new Ending(
                answers,
                thing,
                people.stream()
                        .filter(person -> person.isSignedUp() && !person.isWaiting())
                        .map(description)
                        .sorted()
                        .toList(),
                people.stream()
                        .filter(Attendee::isWaiting)
                        .sorted(Comparator.comparingLong(Ending::queueNumber))
                        .map(description)
                        .toList(),
                people.stream()
                        .filter(person -> !person.isSignedUp())
                        .map(description)
                        .sorted()
                        .toList());
    }

    private static long queueNumber(Attendee<?> person) {
        return person.place() instanceof Place.InQueue(var number) ? number : 0;
    }
}
