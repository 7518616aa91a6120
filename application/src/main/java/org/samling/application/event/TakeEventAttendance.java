package org.samling.application.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samling.application.event.view.EventParticipantView;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;

/** How the staff record who was there, from the start of the event on. */
public interface TakeEventAttendance {

    /** Throws what forbids the actor to record attendance. */
    void mustBeAllowedToRecord(Actor actor, EventId event);

    /** Records whether somebody was there, or takes that back. */
    EventParticipantView record(RecordOne command);

    /** The same for many at once, each on its own: what is refused for one does not stop the others. */
    List<Recorded> recordMany(RecordMany command);

    record RecordOne(Actor actor, EventId event, UserId user, EventAttendance attendance, ExpectedRevision expected) {}

    record RecordMany(Actor actor, EventId event, @Nullable List<@Nullable Line> lines) {}

    record Line(@Nullable UserId user, @Nullable EventAttendance attendance) {}

    /** What came of one line: the record as it is now, or why it was refused. */
    record Recorded(
            UserId user,
            @Nullable EventParticipantView participant,
            @Nullable RuleViolation refusal) {}
}
