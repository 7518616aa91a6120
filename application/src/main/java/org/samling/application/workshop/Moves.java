package org.samling.application.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.samling.application.ReadCase;
import org.samling.application.audit.AuditAction;
import org.samling.application.audit.AuditTrail;
import org.samling.application.notification.Notice;
import org.samling.application.notification.NoticedThing;
import org.samling.application.notification.port.Outbox;
import org.samling.application.workshop.port.WorkshopParticipants;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;

/** Decides who moves up when seats become free, and carries out what was decided. */
@ReadCase
class Moves {

    private final WorkshopParticipants participants;
    private final Outbox outbox;
    private final AuditTrail audit;

    Moves(WorkshopParticipants participants, Outbox outbox, AuditTrail audit) {
        this.participants = participants;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Until the workshop begins, each free seat goes to whoever has waited longest. */
    List<Move> fillFreeSeats(HeldWorkshop held, Instant now) {
        var free = held.seats().promotable();
        if (free == 0 || !held.workshop().fillsFreeSeats(now)) {
            return List.of();
        }
        return participants
                .firstWaiting(held.workshop().organization(), held.workshop().id(), free)
                .stream()
                .map(waiting -> Move.promoted(waiting, waiting.promote(now)))
                .toList();
    }

    /** The records, the audit entries and the notices are written together. */
    void carryOut(Actor actor, List<Move> moves, Instant now) {
        if (moves.isEmpty()) {
            return;
        }
        participants.save(actor.organization(), moves.stream().map(Move::after).toList());
        audit.record(
                actor.user(),
                actor.organization(),
                moves.stream().map(move -> move.deedOf(actor)).toList());
        var notices = notices(moves, now);
        if (!notices.isEmpty()) {
            outbox.queue(actor.organization(), notices);
        }
    }

    static List<UserId> promoted(List<Move> moves) {
        return moves.stream()
                .filter(move -> move.action() == AuditAction.WORKSHOP_PARTICIPANT_PROMOTED)
                .map(Move::user)
                .toList();
    }

    static List<UserId> told(List<Move> moves) {
        return moves.stream()
                .filter(move -> move.notice() != null)
                .map(Move::user)
                .toList();
    }

    static List<Move> first(Move move, List<Move> others) {
        var all = new ArrayList<Move>();
        all.add(move);
        all.addAll(others);
        return List.copyOf(all);
    }

    private static List<Notice> notices(List<Move> moves, Instant now) {
        return moves.stream()
                .flatMap(move -> Stream.ofNullable(move.notice())
                        .map(kind -> Notice.of(
                                kind,
                                move.user(),
                                NoticedThing.workshop(move.after().workshop()),
                                move.facts(),
                                now)))
                .toList();
    }
}
