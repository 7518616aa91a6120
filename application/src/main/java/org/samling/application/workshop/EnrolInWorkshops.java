package org.samling.application.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samling.application.Affected;
import org.samling.application.Outcome;
import org.samling.application.workshop.view.ParticipantView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;
import org.samling.domain.shared.WhenFull;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopRole;

/**
 * How people get into workshops and out of them: peer mentors by themselves, or anybody through the staff. There are
 * never more people than seats, no seat stays free while somebody waits, and nobody is overtaken.
 */
public interface EnrolInWorkshops {

    /** Throws what forbids the actor to take part in the workshop at all. */
    void mustKnow(Actor actor, WorkshopId workshop);

    /** Throws what forbids the actor to cancel somebody's registration. */
    void mustBeAllowedToCancel(Actor actor, WorkshopId workshop, UserId user);

    /** Signs somebody up, for a seat or the waitlist: the actor, or by the staff somebody else. */
    ParticipantView register(Register command);

    /** Signs many up, each on its own. Who is signed up already stays so: it is safe to repeat. */
    Affected<List<Enrolled>> registerMany(RegisterMany command);

    /** Changes what is noted about somebody, or the person's role, if a new participant finds a free seat. */
    Affected<ParticipantView> change(ChangeParticipant command);

    /** Gives the place back, the actor's own or by the staff somebody else's. A free seat goes to who has waited longest. */
    Outcome<Affected<ParticipantView>> cancel(Cancel command);

    /** Seats somebody who waits, past the queue, where the staff have seen that a seat is free. */
    ParticipantView promote(Promote command);

    /** Without a user the actor is meant. */
    record Register(
            Actor actor,
            WorkshopId workshop,
            @Nullable UserId user,
            @Nullable WorkshopRole role,
            @Nullable WhenFull whenFull) {}

    record RegisterMany(
            Actor actor,
            WorkshopId workshop,
            @Nullable List<@Nullable UserId> users,
            @Nullable WorkshopRole role,
            @Nullable WhenFull whenFull,
            boolean rehearsal) {}

    /** What came of one of many: the record, new or as it was, or why it was refused. */
    record Enrolled(
            UserId user,
            @Nullable ParticipantView participant,
            boolean unchanged,
            @Nullable RuleViolation refusal) {}

    record ChangeParticipant(
            Actor actor,
            WorkshopId workshop,
            UserId user,
            Change<WorkshopRole> role,
            Change<String> notes,
            ExpectedRevision expected) {}

    record Cancel(
            Actor actor,
            WorkshopId workshop,
            UserId user,
            @Nullable String reason,
            ExpectedRevision expected,
            boolean rehearsal) {}

    record Promote(Actor actor, WorkshopId workshop, UserId user, ExpectedRevision expected) {}
}
