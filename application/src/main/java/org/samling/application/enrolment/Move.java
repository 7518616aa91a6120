package org.samling.application.enrolment;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Attendee;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.UserId;

/**
 * What becomes of one person in an act.
 *
 * @param before the record as it was; null if it is new
 * @param forThePerson whether it is done on the person's behalf, if somebody else does it; moving up is not
 * @param notice what the person is told; null if nothing
 */
public record Move<P extends Attendee<P>>(
        @Nullable P before,
        P after,
        MoveKind kind,
        boolean forThePerson,
        @Nullable NoticeKind notice,
        Map<String, Object> facts) {

    /** Somebody signed up, or was signed up; the seats are as they are with the newcomer. */
    static <P extends Attendee<P>> Move<P> enrolled(@Nullable P before, P after, Seats seats, Actor by) {
        return after.isWaiting()
                ? new Move<>(
                        before,
                        after,
                        MoveKind.WAITLISTED,
                        true,
                        noticeOf(after.place()),
                        Map.of("waitlist_position", seats.waiting()))
                : new Move<>(before, after, MoveKind.REGISTERED, true, welcome(after, by), Map.of());
    }

    static <P extends Attendee<P>> Move<P> promoted(P before, P after) {
        return new Move<>(before, after, MoveKind.PROMOTED, false, NoticeKind.PROMOTED, Map.of());
    }

    /** Whoever cancels alone need not be told. */
    public static <P extends Attendee<P>> Move<P> cancelled(P before, P after, Actor by) {
        var notice = by.user().equals(after.user()) ? null : NoticeKind.CANCELLED;
        return new Move<>(before, after, MoveKind.CANCELLED, true, notice, Map.of());
    }

    /** Whoever has left the organisation is not told. */
    public static <P extends Attendee<P>> Move<P> left(P before, P after) {
        return new Move<>(before, after, MoveKind.CANCELLED, false, null, Map.of());
    }

    /** Nobody is told of what is noted about them. */
    public static <P extends Attendee<P>> Move<P> noted(P before, P after) {
        return new Move<>(before, after, MoveKind.CHANGED, false, null, Map.of());
    }

    /** Somebody comes as something else than before. Whoever decides that alone need not be told. */
    public static <P extends Attendee<P>> Move<P> newRole(P before, P after, Actor by) {
        var notice = by.user().equals(after.user()) ? null : noticeOf(after.place());
        return new Move<>(before, after, MoveKind.CHANGED, false, notice, Map.of());
    }

    public static <P extends Attendee<P>> Move<P> attended(P before, P after) {
        return new Move<>(before, after, MoveKind.ATTENDANCE_RECORDED, false, null, Map.of());
    }

    public UserId user() {
        return after.user();
    }

    /** Whoever signs up gets word of the place. Who decides alone to facilitate need not be told so. */
    private static <P extends Attendee<P>> @Nullable NoticeKind welcome(P after, Actor by) {
        var notice = noticeOf(after.place());
        var isOwnChoice = by.user().equals(after.user());
        return notice == NoticeKind.FACILITATOR_ASSIGNED && isOwnChoice ? null : notice;
    }

    /** Whoever is on the list without needing a seat is there to facilitate. */
    private static NoticeKind noticeOf(Place place) {
        return switch (place) {
            case Place.Seat() -> NoticeKind.REGISTERED;
            case Place.InQueue _ -> NoticeKind.WAITLISTED;
            case Place.None() -> NoticeKind.FACILITATOR_ASSIGNED;
        };
    }
}
