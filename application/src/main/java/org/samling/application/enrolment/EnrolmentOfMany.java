package org.samling.application.enrolment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Attendee;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.Terms;
import org.samling.domain.shared.UserId;
import org.samling.domain.shared.WhenFull;

/** Signs up one after the other, each with what the ones before have left. Nothing of it is written yet. */
public final class EnrolmentOfMany<P extends Attendee<P>> {

    private final Terms<P> terms;
    private final Map<UserId, Long> positions;
    private final WhenFull whenFull;
    private final Actor by;
    private final Instant now;
    private final Map<UserId, OneOfMany<P>> signedUp = new HashMap<>();
    private final List<Move<P>> moves = new ArrayList<>();
    private Seats seats;

    /** Those who wait already have their positions. */
    public EnrolmentOfMany(
            Terms<P> terms, Seats seats, Map<UserId, Long> positions, WhenFull whenFull, Actor by, Instant now) {
        this.terms = terms;
        this.seats = seats;
        this.positions = Map.copyOf(positions);
        this.whenFull = whenFull;
        this.by = by;
        this.now = now;
    }

    public OneOfMany<P> enrol(Candidate<P> person) {
        var known = known(person);
        if (known != null) {
            return known;
        }
        try {
            return enrolled(person);
        } catch (RuleViolation refusal) {
            return new OneOfMany<>(person.user(), null, null, false, refusal);
        }
    }

    public Decision<P> decided() {
        return new Decision<>(seats, List.copyOf(moves));
    }

    /** Somebody who was signed up before, or is named twice. */
    private @Nullable OneOfMany<P> known(Candidate<P> person) {
        var user = person.user();
        return person.isSignedUp()
                ? new OneOfMany<>(user, person.signedUp(), positions.get(user), true, null)
                : signedUp.get(user);
    }

    private OneOfMany<P> enrolled(Candidate<P> person) {
        var participant = person.enrol(terms, seats, whenFull, by, now);
        seats = seats.afterMove(new Place.None(), participant.place());
        moves.add(Move.enrolled(person.participant(), participant, seats, by));
        var position = participant.isWaiting() ? seats.waiting() : null;
        signedUp.put(person.user(), new OneOfMany<>(person.user(), participant, position, true, null));
        return new OneOfMany<>(person.user(), participant, position, false, null);
    }
}
