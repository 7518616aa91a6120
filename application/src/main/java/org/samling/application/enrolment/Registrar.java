package org.samling.application.enrolment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.application.audit.AuditAction;
import org.samling.application.audit.AuditTrail;
import org.samling.application.audit.AuditedThing;
import org.samling.application.audit.Deed;
import org.samling.application.enrolment.port.Attendees;
import org.samling.application.notification.Notice;
import org.samling.application.notification.NoticedThing;
import org.samling.application.notification.port.Outbox;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Attendee;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.Terms;
import org.samling.domain.shared.UserId;
import org.samling.domain.shared.WhenFull;

/**
 * Keeps the list of one sort of thing that people sign up for. It first decides an act, under the lock of the workshop or
 * event, and then carries out what was decided: a rehearsal is the same act without the second step.
 *
 * @param <I> names the workshop or event
 */
public abstract class Registrar<I, P extends Attendee<P>> {

    protected abstract Attendees<I, P> attendees();

    protected abstract Outbox outbox();

    protected abstract AuditTrail audit();

    /** Under which name a move is written down. */
    protected abstract AuditAction action(MoveKind kind);

    protected abstract AuditedThing audited(P participant);

    /** What a participant is told of. */
    protected abstract NoticedThing noticed(P participant);

    /** Signs somebody up, on a seat or into the queue. */
    public Decision<P> enrol(
            Candidate<P> person, Terms<P> terms, Seats seats, @Nullable WhenFull whenFull, Actor by, Instant now) {
        var enrolled = person.enrol(terms, seats, orWait(whenFull), by, now);
        var after = seats.afterMove(new Place.None(), enrolled.place());
        return new Decision<>(after, List.of(Move.enrolled(person.participant(), enrolled, after, by)));
    }

    /** Whatever becomes of somebody on the list; a seat that is given back goes to whoever has waited longest. */
    public Decision<P> refilled(
            I thing, Move<P> move, Terms<P> terms, Seats seats, OrganizationId organization, Instant now) {
        var before = move.before();
        var left = seats.afterMove(
                before == null ? new Place.None() : before.place(), move.after().place());
        var moves = new ArrayList<Move<P>>();
        moves.add(move);
        moves.addAll(promotions(organization, thing, Set.of(), terms, left, now));
        return new Decision<>(left, List.copyOf(moves));
    }

    /** Until it begins, each free seat goes to whoever has waited longest. */
    public Decision<P> fillFreeSeats(OrganizationId organization, I thing, Terms<P> terms, Seats seats, Instant now) {
        return fillFreeSeats(organization, thing, List.of(), terms, seats, now);
    }

    /** The same where several have left the organisation, and none of them keeps a place. */
    public Decision<P> fillFreeSeats(
            OrganizationId organization, I thing, List<Move<P>> departures, Terms<P> terms, Seats seats, Instant now) {
        var left = seats;
        for (var move : departures) {
            left = left.afterMove(
                    Objects.requireNonNull(move.before()).place(), move.after().place());
        }
        var gone = departures.stream().map(Move::user).collect(Collectors.toSet());
        var promotions = promotions(organization, thing, gone, terms, left, now);
        return new Decision<>(
                left, Stream.concat(departures.stream(), promotions.stream()).toList());
    }

    /** Seats somebody who waits, past the queue, where a seat is free. */
    public Decision<P> promote(P before, Terms<P> terms, Seats seats, Instant now) {
        var after = before.promote(now);
        terms.mustTakePromotions(now);
        seats.mustHaveOneFree(terms.noSeatFree());
        return new Decision<>(seats.afterMove(before.place(), after.place()), List.of(Move.promoted(before, after)));
    }

    /** The places in the queue of those of these people who wait. */
    public Map<UserId, Long> positions(OrganizationId organization, I thing, Collection<Candidate<P>> people) {
        var waiting = people.stream()
                .filter(Candidate::isWaiting)
                .map(Candidate::user)
                .distinct()
                .toList();
        return waiting.isEmpty() ? Map.of() : attendees().positions(organization, thing, waiting);
    }

    /** The records, the audit entries and the notices are written together. */
    public void carryOut(Actor actor, List<Move<P>> moves, Instant now) {
        if (moves.isEmpty()) {
            return;
        }
        attendees().save(actor.organization(), moves.stream().map(Move::after).toList());
        audit().record(
                        actor.user(),
                        actor.organization(),
                        moves.stream().map(move -> deed(actor, move)).toList());
        var notices = moves.stream().flatMap(move -> notice(move, now)).toList();
        if (!notices.isEmpty()) {
            outbox().queue(actor.organization(), notices);
        }
    }

    public static WhenFull orWait(@Nullable WhenFull whenFull) {
        return whenFull == null ? WhenFull.WAITLIST : whenFull;
    }

    private List<Move<P>> promotions(
            OrganizationId organization, I thing, Set<UserId> gone, Terms<P> terms, Seats seats, Instant now) {
        var free = seats.promotable();
        if (free == 0 || !terms.fillsFreeSeats(now)) {
            return List.of();
        }
        return attendees().firstWaiting(organization, thing, free + gone.size()).stream()
                .filter(waiting -> !gone.contains(waiting.user()))
                .limit(free)
                .map(waiting -> Move.promoted(waiting, waiting.promote(now)))
                .toList();
    }

    private Deed deed(Actor actor, Move<P> move) {
        var before = move.before();
        return new Deed(
                action(move.kind()),
                audited(move.after()),
                move.forThePerson() && !actor.user().equals(move.user()) ? move.user() : null,
                before == null ? Snapshot.empty() : before.snapshot(),
                move.after().snapshot());
    }

    private Stream<Notice> notice(Move<P> move, Instant now) {
        return Stream.ofNullable(move.notice())
                .map(kind -> Notice.of(kind, move.user(), noticed(move.after()), move.facts(), now));
    }
}
