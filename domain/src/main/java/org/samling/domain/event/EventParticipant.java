package org.samling.domain.event;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Attendee;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.Ids;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.UserId;

/**
 * Somebody's record in an event, of which a person has one. It begins with signing up, oneself or by one of the staff, on
 * a seat or in the queue. Whoever cancels and signs up again gets the same record back, at the end of the queue.
 */
public record EventParticipant(
        EventParticipantId id,
        OrganizationId organization,
        EventId event,
        UserId user,
        Participation participation,
        Instant registeredAt,
        UserId registeredBy,
        @Nullable String notes,
        Revision revision)
        implements Attendee<EventParticipant> {

    public static final int LONGEST_NOTES = 4000;

    public EventParticipant {
        new Findings()
                .check(
                        !registeredAt.isAfter(revision.updatedAt()),
                        EventParticipantRule.REGISTERED_AT_NOT_FUTURE,
                        "registered_at")
                .warningsOrThrow();
    }

    /** Signs somebody up for the first time. */
    public static EventParticipant register(
            Event event, UserId user, Place place, UserId by, @Nullable String notes, Instant now) {
        return new EventParticipant(
                new EventParticipantId(Ids.mint(now)),
                event.organization(),
                event.id(),
                user,
                at(place),
                now,
                by,
                checked(notes),
                Revision.first(now));
    }

    /** Signs somebody up who has cancelled. What was noted stays, unless something else is noted now. */
    public EventParticipant registerAgain(Place place, UserId by, @Nullable String newNotes, Instant now) {
        mustNotBeSignedUp();
        return new EventParticipant(
                id,
                organization,
                event,
                user,
                at(place),
                now,
                by,
                newNotes == null ? notes : checked(newNotes),
                revision.next(now));
    }

    /** Whether somebody else signed the person up. */
    public boolean isProxyRegistration() {
        return !registeredBy.equals(user);
    }

    @Override
    public void mustNotBeSignedUp() {
        if (isSignedUp()) {
            throw new RuleViolation(new Finding(
                    EventParticipantRule.UNIQUE_PARTICIPANT_PER_EVENT, Map.of("state", participation.status())));
        }
    }

    @Override
    public boolean isSignedUp() {
        return !(participation instanceof Participation.Cancelled);
    }

    public EventParticipant cancel(Instant now) {
        must(EventParticipantAct.CANCEL);
        return with(new Participation.Cancelled(now), notes, now);
    }

    @Override
    public EventParticipant promote(Instant now) {
        must(EventParticipantAct.PROMOTE);
        return with(new Participation.Registered(), notes, now);
    }

    /** Notes that the person was there. What is known already is no news. */
    public EventParticipant attended(Instant now) {
        if (participation instanceof Participation.Attended) {
            return this;
        }
        must(EventParticipantAct.MARK_ATTENDED);
        return with(new Participation.Attended(now), notes, now);
    }

    public EventParticipant missed(Instant now) {
        if (participation instanceof Participation.NoShow) {
            return this;
        }
        must(EventParticipantAct.MARK_NO_SHOW);
        return with(new Participation.NoShow(), notes, now);
    }

    /** Takes back whether the person was there. */
    public EventParticipant undoAttendance(Instant now) {
        if (participation instanceof Participation.Registered) {
            return this;
        }
        must(EventParticipantAct.UNDO_ATTENDANCE);
        return with(new Participation.Registered(), notes, now);
    }

    public EventParticipant note(@Nullable String newNotes, Instant now) {
        return with(participation, checked(newNotes), now);
    }

    /** What whoever cancels the person learns of it: what is forgotten, and how many move up. */
    public List<Finding> warningsAboutCancelling(long promoted) {
        return new Findings()
                .check(
                        !(participation instanceof Participation.Attended),
                        EventParticipantRule.CANCELLED_CLEARS_ATTENDED,
                        "attended_at")
                .check(promoted == 0, EventParticipantRule.WAITLIST_PROMOTION, "status", Map.of("promoted", promoted))
                .warningsOrThrow();
    }

    /** Whoever was there, and whoever did not come, had a seat. */
    @Override
    public Place place() {
        return switch (participation) {
            case Participation.Registered(), Participation.Attended _, Participation.NoShow() -> new Place.Seat();
            case Participation.Waitlisted(var number) -> new Place.InQueue(number);
            case Participation.Cancelled _ -> new Place.None();
        };
    }

    /** What may be done with it as it stands, by whoever may and whenever the event allows it. */
    Set<EventParticipantAct> acts() {
        var acts = EnumSet.of(EventParticipantAct.CHANGE_NOTES);
        acts.addAll(
                switch (participation) {
                    case Participation.Registered() ->
                        EnumSet.of(
                                EventParticipantAct.CANCEL,
                                EventParticipantAct.MARK_ATTENDED,
                                EventParticipantAct.MARK_NO_SHOW);
                    case Participation.Waitlisted _ ->
                        EnumSet.of(EventParticipantAct.PROMOTE, EventParticipantAct.CANCEL);
                    case Participation.Attended _ ->
                        EnumSet.of(
                                EventParticipantAct.CANCEL,
                                EventParticipantAct.MARK_NO_SHOW,
                                EventParticipantAct.UNDO_ATTENDANCE);
                    case Participation.NoShow() ->
                        EnumSet.of(
                                EventParticipantAct.CANCEL,
                                EventParticipantAct.MARK_ATTENDED,
                                EventParticipantAct.UNDO_ATTENDANCE);
                    case Participation.Cancelled _ -> EnumSet.of(EventParticipantAct.SIGN_UP);
                });
        return acts;
    }

    @Override
    public Snapshot snapshot() {
        var facts = Snapshot.empty()
                .fact("event_id", event.value())
                .fact("user_id", user.value())
                .fact("status", participation.status())
                .fact("registered_at", registeredAt)
                .fact("registered_by_user_id", registeredBy.value())
                .personal("notes", notes);
        return switch (participation) {
            case Participation.Registered(), Participation.NoShow() -> facts;
            case Participation.Waitlisted(var number) -> facts.fact("queue_number", number);
            case Participation.Attended(var at) -> facts.fact("attended_at", at);
            case Participation.Cancelled(var at) -> facts.fact("cancelled_at", at);
        };
    }

    static void mustBeNotes(@Nullable String notes) {
        new Findings().text(notes, "notes", LONGEST_NOTES).warningsOrThrow();
    }

    private void must(EventParticipantAct act) {
        if (!acts().contains(act)) {
            throw new RuleViolation(new Finding(
                    EventParticipantRule.VALID_STATUS_TRANSITION,
                    Map.of("state", participation.status(), "act", act, "allowed", acts())));
        }
    }

    private static Participation at(Place place) {
        return switch (place) {
            case Place.Seat(), Place.None() -> new Participation.Registered();
            case Place.InQueue(var number) -> new Participation.Waitlisted(number);
        };
    }

    private static @Nullable String checked(@Nullable String notes) {
        mustBeNotes(notes);
        return notes;
    }

    private EventParticipant with(Participation newParticipation, @Nullable String newNotes, Instant now) {
        return new EventParticipant(
                id,
                organization,
                event,
                user,
                newParticipation,
                registeredAt,
                registeredBy,
                newNotes,
                revision.next(now));
    }
}
