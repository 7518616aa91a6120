package org.samling.application.workshop;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samling.application.audit.AuditAction;
import org.samling.application.audit.AuditedThing;
import org.samling.application.audit.Deed;
import org.samling.application.notification.NoticeKind;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Registration;
import org.samling.domain.workshop.WorkshopParticipant;

/**
 * What was decided about one person in a workshop: the record before and after, and what the person is told. Nothing of it
 * is written yet.
 *
 * @param before null for somebody who signs up for the first time
 * @param forThePerson whether it is done for the person, who could have done it alone
 * @param notice what the person is told, if anything
 */
record Move(
        @Nullable WorkshopParticipant before,
        WorkshopParticipant after,
        AuditAction action,
        boolean forThePerson,
        @Nullable NoticeKind notice,
        Map<String, Object> facts) {

    /** Somebody new, on the seats or in the queue before them, which are as they are with the newcomer. */
    static Move enrolled(@Nullable WorkshopParticipant before, WorkshopParticipant after, Seats seats) {
        return after.registration() instanceof Registration.Waitlisted
                ? new Move(
                        before,
                        after,
                        AuditAction.WORKSHOP_PARTICIPANT_WAITLISTED,
                        true,
                        NoticeKind.WAITLISTED,
                        Map.of("waitlist_position", seats.waiting()))
                : new Move(
                        before,
                        after,
                        AuditAction.WORKSHOP_PARTICIPANT_REGISTERED,
                        true,
                        NoticeKind.REGISTERED,
                        Map.of());
    }

    static Move promoted(WorkshopParticipant before, WorkshopParticipant after) {
        return new Move(before, after, AuditAction.WORKSHOP_PARTICIPANT_PROMOTED, false, NoticeKind.PROMOTED, Map.of());
    }

    /** Whoever cancels alone need not be told. */
    static Move cancelled(WorkshopParticipant before, WorkshopParticipant after, Actor by) {
        return new Move(
                before,
                after,
                AuditAction.WORKSHOP_PARTICIPANT_CANCELLED,
                true,
                by.user().equals(after.user()) ? null : NoticeKind.CANCELLED,
                Map.of());
    }

    /** Whoever has left the organisation is not told. */
    static Move left(WorkshopParticipant before, WorkshopParticipant after) {
        return new Move(before, after, AuditAction.WORKSHOP_PARTICIPANT_CANCELLED, false, null, Map.of());
    }

    static Move changed(WorkshopParticipant before, WorkshopParticipant after, @Nullable NoticeKind notice) {
        return new Move(before, after, AuditAction.WORKSHOP_PARTICIPANT_CHANGED, false, notice, Map.of());
    }

    static Move attended(WorkshopParticipant before, WorkshopParticipant after) {
        return new Move(before, after, AuditAction.WORKSHOP_PARTICIPANT_ATTENDANCE_RECORDED, false, null, Map.of());
    }

    UserId user() {
        return after.user();
    }

    Deed deedOf(Actor actor) {
        return new Deed(
                action,
                AuditedThing.workshopParticipant(after.id()),
                forThePerson && !actor.user().equals(user()) ? user() : null,
                before == null ? Snapshot.empty() : before.snapshot(),
                after.snapshot());
    }
}
