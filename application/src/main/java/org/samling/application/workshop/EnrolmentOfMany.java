package org.samling.application.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samling.application.workshop.EnrolInWorkshops.Enrolled;
import org.samling.application.workshop.view.ParticipantView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;
import org.samling.domain.shared.WhenFull;
import org.samling.domain.workshop.Registration;
import org.samling.domain.workshop.WorkshopRole;

/** Signs up one after the other, each with what the ones before have left. Nothing of it is written yet. */
final class EnrolmentOfMany {

    private final Map<UserId, Long> positions;
    private final WorkshopRole role;
    private final WhenFull whenFull;
    private final Actor by;
    private final Instant now;
    private final Map<UserId, ParticipantView> signedUp = new HashMap<>();
    private final List<Move> decided = new ArrayList<>();
    private HeldWorkshop held;

    /** Those who wait already have their positions. */
    EnrolmentOfMany(
            HeldWorkshop held,
            Map<UserId, Long> positions,
            WorkshopRole role,
            WhenFull whenFull,
            Actor by,
            Instant now) {
        this.held = held;
        this.positions = Map.copyOf(positions);
        this.role = role;
        this.whenFull = whenFull;
        this.by = by;
        this.now = now;
    }

    Enrolled enrol(UserId user) {
        var known = known(user);
        if (known != null) {
            return new Enrolled(user, known, true, null);
        }
        try {
            return new Enrolled(user, enrolled(user), false, null);
        } catch (RuleViolation refusal) {
            return new Enrolled(user, null, false, refusal);
        }
    }

    List<Move> decided() {
        return List.copyOf(decided);
    }

    /** Somebody who was signed up before, or is named twice. */
    private @Nullable ParticipantView known(UserId user) {
        var person = held.person(user);
        return person.isSignedUp() ? held.shown(person.signedUp(), positions.get(user), by, now) : signedUp.get(user);
    }

    private ParticipantView enrolled(UserId user) {
        var person = held.person(user);
        var participant = person.enrol(held.workshop(), held.seats(), role, whenFull, by, now);
        var seats = held.seats().afterMove(new Place.None(), participant.place());
        held = held.with(seats);
        decided.add(Move.enrolled(person.participant(), participant, seats));
        var waits = participant.registration() instanceof Registration.Waitlisted;
        var view = held.shown(participant, waits ? seats.waiting() : null, by, now);
        signedUp.put(user, view);
        return view;
    }
}
