package org.samling.bootstrap.whole;

import java.util.List;
import java.util.stream.Stream;
import org.samling.bootstrap.whole.Scenery.Cast;

/** How far a workshop or an event has come, so that an operation is possible. It is brought there over HTTP. */
@FunctionalInterface
interface Stage {

    /** There is none. */
    Stage NONE = List::of;

    List<Step> steps();

    /** A workshop that has come so far, and an event too. */
    default Stage and(Stage other) {
        return () -> Stream.concat(steps().stream(), other.steps().stream()).toList();
    }

    default Place set(Cast cast) {
        var place = Place.invented(cast.organization()).withPerson(cast.person());
        for (var step : steps()) {
            place = step.take(cast, place);
        }
        return place;
    }
}
