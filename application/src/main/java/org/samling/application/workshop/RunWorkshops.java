package org.samling.application.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samling.application.workshop.view.ParticipantView;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.WorkshopId;

/** What whoever facilitates a workshop, or one of the staff, does while it takes place. */
public interface RunWorkshops {

    /** Throws what forbids the actor to run the workshop. */
    void mustBeAllowedToRun(Actor actor, WorkshopId workshop);

    WorkshopView start(Act command);

    WorkshopView complete(Act command);

    /** Records, from the scheduled start on, whether somebody was there, or takes that back. */
    ParticipantView recordAttendance(RecordAttendance command);

    /** The same for many at once, each on its own: what is refused for one does not stop the others. */
    List<Recorded> recordAttendanceOfMany(RecordAttendanceOfMany command);

    record Act(Actor actor, WorkshopId workshop, ExpectedRevision expected) {}

    /**
     * Tells whether somebody was there.
     *
     * @param attended null takes back what was recorded
     * @param day which of the workshop's days; absent means every day that has begun
     */
    record RecordAttendance(
            Actor actor,
            WorkshopId workshop,
            UserId user,
            Change<Boolean> attended,
            @Nullable Integer day,
            ExpectedRevision expected) {}

    record RecordAttendanceOfMany(
            Actor actor, WorkshopId workshop, @Nullable List<@Nullable Line> lines) {}

    record Line(
            @Nullable UserId user,
            Change<Boolean> attended,
            @Nullable Integer day) {}

    /** What came of one line: the record as it is now, or why it was refused. */
    record Recorded(
            UserId user,
            @Nullable ParticipantView participant,
            @Nullable RuleViolation refusal) {}
}
