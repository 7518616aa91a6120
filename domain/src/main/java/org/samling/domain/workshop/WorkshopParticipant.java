package org.samling.domain.workshop;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
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
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.UserId;
import org.samling.domain.shared.WhenFull;

/**
 * Somebody's record in a workshop, of which a person has one. It begins with signing up, oneself or by one of the staff,
 * on a seat or in the queue. Whoever cancels and signs up again gets the same record back, at the end of the queue.
 *
 * @param registeredBy who signed the person up: the person, or one of the staff on the person's behalf
 */
public record WorkshopParticipant(
        ParticipantId id,
        OrganizationId organization,
        WorkshopId workshop,
        UserId user,
        WorkshopRole role,
        Registration registration,
        Instant registeredAt,
        UserId registeredBy,
        @Nullable String notes,
        Revision revision)
        implements Attendee<WorkshopParticipant> {

    public static final int LONGEST_NOTES = 4000;

    /** Signs somebody up for the first time. */
    public static WorkshopParticipant register(
            Workshop workshop, UserId user, WorkshopRole role, Place place, UserId by, Instant now) {
        return new WorkshopParticipant(
                new ParticipantId(Ids.mint(now)),
                workshop.organization(),
                workshop.id(),
                user,
                role,
                at(place),
                now,
                by,
                null,
                Revision.first(now));
    }

    /** Signs somebody up who has cancelled. */
    public WorkshopParticipant registerAgain(WorkshopRole newRole, Place place, UserId by, Instant now) {
        mustNotBeSignedUp();
        return new WorkshopParticipant(
                id, organization, workshop, user, newRole, at(place), now, by, notes, revision.next(now));
    }

    /** Nobody is signed up without being told as what. */
    public static WorkshopRole required(@Nullable WorkshopRole role) {
        new Findings()
                .check(role != null, ParticipantRule.ROLE_IN_WORKSHOP_REQUIRED, "role_in_workshop")
                .warningsOrThrow();
        return Objects.requireNonNull(role);
    }

    @Override
    public void mustNotBeSignedUp() {
        if (isSignedUp()) {
            throw new RuleViolation(new Finding(
                    ParticipantRule.UNIQUE_PARTICIPANT_PER_WORKSHOP, Map.of("state", registration.status())));
        }
    }

    @Override
    public boolean isSignedUp() {
        return !(registration instanceof Registration.Cancelled);
    }

    public WorkshopParticipant cancel(@Nullable String reason, Instant now) {
        must(ParticipantAct.CANCEL);
        return with(role, new Registration.Cancelled(now, reason), notes, now);
    }

    @Override
    public WorkshopParticipant promote(Instant now) {
        must(ParticipantAct.PROMOTE);
        return with(role, new Registration.Registered(Attendance.unknown()), notes, now);
    }

    /**
     * Gives the person another role. A facilitator needs no seat and gives the own one back; who becomes a participant
     * needs one, and waits for none: whoever is registered stays so.
     */
    public WorkshopParticipant changeRole(WorkshopRole newRole, Seats seats, Instant now) {
        must(ParticipantAct.CHANGE_ROLE);
        if (newRole == WorkshopRole.PARTICIPANT && role == WorkshopRole.FACILITATOR) {
            seats.placeNewcomer(WhenFull.REJECT, ParticipantRule.CAPACITY_CHECK_ON_REGISTER);
        }
        return with(newRole, new Registration.Registered(attendance()), notes, now);
    }

    public WorkshopParticipant note(@Nullable String newNotes, Instant now) {
        new Findings().text(newNotes, "notes", LONGEST_NOTES).warningsOrThrow();
        return with(role, registration, newNotes, now);
    }

    /** The same for the eyes of those who may not read what is noted about the person. */
    public WorkshopParticipant withoutNotes() {
        return new WorkshopParticipant(
                id, organization, workshop, user, role, registration, registeredAt, registeredBy, null, revision);
    }

    /** Takes back whatever was recorded. */
    public WorkshopParticipant forgetAttendance(Instant now) {
        mustBeRegistered();
        return with(Attendance.unknown(), now);
    }

    /** Records whether the person was there on these days; null makes it unknown again. */
    public WorkshopParticipant recordAttendance(Collection<Integer> days, @Nullable Boolean present, Instant now) {
        var attendance = mustBeRegistered();
        return with(present == null ? attendance.forgotten(days, now) : attendance.recorded(days, present, now), now);
    }

    @Override
    public Place place() {
        return switch (registration) {
            case Registration.Registered _ -> role == WorkshopRole.PARTICIPANT ? new Place.Seat() : new Place.None();
            case Registration.Waitlisted(var number) -> new Place.InQueue(number);
            case Registration.Cancelled _ -> new Place.None();
        };
    }

    /** What is known of the person's having been there. */
    public Attendance attendance() {
        return registration instanceof Registration.Registered(var recorded) ? recorded : Attendance.unknown();
    }

    /** What may be done with it as it stands, by whoever may and whenever the workshop allows it. */
    Set<ParticipantAct> acts() {
        return switch (registration) {
            case Registration.Registered _ ->
                EnumSet.of(
                        ParticipantAct.CANCEL,
                        ParticipantAct.CHANGE_ROLE,
                        ParticipantAct.CHANGE_NOTES,
                        ParticipantAct.RECORD_ATTENDANCE);
            case Registration.Waitlisted _ ->
                EnumSet.of(
                        ParticipantAct.PROMOTE,
                        ParticipantAct.CANCEL,
                        ParticipantAct.CHANGE_ROLE,
                        ParticipantAct.CHANGE_NOTES);
            case Registration.Cancelled _ -> EnumSet.of(ParticipantAct.REGISTER, ParticipantAct.CHANGE_NOTES);
        };
    }

    @Override
    public Snapshot snapshot() {
        var facts = Snapshot.empty()
                .fact("workshop_id", workshop.value())
                .fact("user_id", user.value())
                .fact("role_in_workshop", role)
                .fact("registration_status", registration.status())
                .fact("registered_at", registeredAt)
                .fact("registered_by_user_id", registeredBy.value())
                .personal("notes", notes);
        return switch (registration) {
            case Registration.Registered(var attendance) -> attendance.addedTo(facts);
            case Registration.Waitlisted(var number) -> facts.fact("queue_number", number);
            case Registration.Cancelled(var at, var reason) ->
                facts.fact("cancelled_at", at).personal("cancellation_reason", reason);
        };
    }

    /** Only who has a place can have been there. */
    private Attendance mustBeRegistered() {
        return switch (registration) {
            case Registration.Registered(var recorded) -> recorded;
            case Registration.Waitlisted _ ->
                throw new RuleViolation(ParticipantRule.WAITLISTED_PARTICIPANT_CANNOT_ATTEND);
            case Registration.Cancelled _ ->
                throw new RuleViolation(ParticipantRule.CANCELLED_PARTICIPANT_CANNOT_ATTEND);
        };
    }

    private void must(ParticipantAct act) {
        if (!acts().contains(act)) {
            throw new RuleViolation(new Finding(
                    ParticipantRule.VALID_REGISTRATION_STATUS_TRANSITION,
                    Map.of("state", registration.status(), "act", act, "allowed", acts())));
        }
    }

    /** Whoever needs no seat is registered all the same. */
    private static Registration at(Place place) {
        return switch (place) {
            case Place.Seat(), Place.None() -> new Registration.Registered(Attendance.unknown());
            case Place.InQueue(var number) -> new Registration.Waitlisted(number);
        };
    }

    /** What is known already is no news. */
    private WorkshopParticipant with(Attendance attendance, Instant now) {
        return mustBeRegistered().days().equals(attendance.days())
                ? this
                : with(role, new Registration.Registered(attendance), notes, now);
    }

    private WorkshopParticipant with(
            WorkshopRole newRole, Registration newRegistration, @Nullable String newNotes, Instant now) {
        return new WorkshopParticipant(
                id,
                organization,
                workshop,
                user,
                newRole,
                newRegistration,
                registeredAt,
                registeredBy,
                newNotes,
                revision.next(now));
    }
}
