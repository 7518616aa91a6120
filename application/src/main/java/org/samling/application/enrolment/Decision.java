package org.samling.application.enrolment;

import java.util.List;
import org.samling.domain.shared.Attendee;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.UserId;

/**
 * What an act comes to, before anything of it is written.
 *
 * @param seats as they are after it, but for those who move up
 * @param moves what becomes of people: first of the one whom the act is about, then of those who move up
 */
public record Decision<P extends Attendee<P>>(Seats seats, List<Move<P>> moves) {

    /** The record of the one whom the act is about. */
    public P after() {
        return moves.getFirst().after();
    }

    /** Who got a seat through it, in the order of the queue. */
    public List<UserId> promoted() {
        return moves.stream()
                .filter(move -> move.kind() == MoveKind.PROMOTED)
                .map(Move::user)
                .toList();
    }

    /** Who gets a notice of it. */
    public List<UserId> told() {
        return moves.stream()
                .filter(move -> move.notice() != null)
                .map(Move::user)
                .toList();
    }
}
