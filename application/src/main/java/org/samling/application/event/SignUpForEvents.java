package org.samling.application.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samling.application.Outcome;
import org.samling.application.event.view.EventParticipantView;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;
import org.samling.domain.shared.WhenFull;

/**
 * How people get into events and out of them: members by themselves, or anybody through the staff. There are never more
 * people than seats, no seat stays free while somebody waits, and nobody is overtaken.
 */
public interface SignUpForEvents {

    /** Throws what forbids the actor to take part in the event at all. */
    void mustKnow(Actor actor, EventId event);

    /** Throws what forbids the actor to change or cancel somebody's registration. */
    void mustBeAllowedToChange(Actor actor, EventId event, UserId user);

    /** Signs somebody up, for a seat or the waitlist: the actor, or by the staff somebody else. */
    EventParticipantView signUp(SignUp command);

    /** Signs many up, each on its own. Who is signed up already stays so: it is safe to repeat. */
    Reached<List<SignedUp>> signUpMany(SignUpMany command);

    /** Changes what is noted about somebody: the actor, or by the staff anybody. */
    EventParticipantView change(ChangeNotes command);

    /** Gives the place back, the actor's own or by the staff somebody else's. A free seat goes to who has waited longest. */
    Outcome<Reached<EventParticipantView>> cancel(Cancel command);

    /** Seats somebody who waits, past the queue, where the staff have seen that a seat is free. */
    EventParticipantView promote(Promote command);

    /** Without a user the actor is meant. */
    record SignUp(
            Actor actor,
            EventId event,
            @Nullable UserId user,
            @Nullable WhenFull whenFull,
            @Nullable String notes) {}

    record SignUpMany(
            Actor actor,
            EventId event,
            @Nullable List<@Nullable UserId> users,
            @Nullable WhenFull whenFull,
            boolean rehearsal) {}

    /** What came of one of many: the record, new or as it was, or why it was refused. */
    record SignedUp(
            UserId user,
            @Nullable EventParticipantView participant,
            boolean unchanged,
            @Nullable RuleViolation refusal) {}

    record ChangeNotes(Actor actor, EventId event, UserId user, Change<String> notes, ExpectedRevision expected) {}

    record Cancel(Actor actor, EventId event, UserId user, ExpectedRevision expected, boolean rehearsal) {}

    record Promote(Actor actor, EventId event, UserId user, ExpectedRevision expected) {}
}
