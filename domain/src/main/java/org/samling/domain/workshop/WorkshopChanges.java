package org.samling.domain.workshop;

import java.time.Instant;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.UserId;

/** What somebody wants changed in a plan. */
public record WorkshopChanges(
        Change<String> title,
        Change<String> description,
        Change<WorkshopType> type,
        Change<UserId> facilitator,
        Change<Instant> scheduledStart,
        Change<Instant> scheduledEnd,
        Change<String> timeZone,
        Change<String> location,
        Change<Boolean> virtual,
        Change<Integer> maxParticipants,
        Change<Integer> durationDays,
        Change<String> agenda) {

    public static WorkshopChanges none() {
        return new WorkshopChanges(
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep());
    }

    public WorkshopChanges agenda(Change<String> newAgenda) {
        return new WorkshopChanges(
                title,
                description,
                type,
                facilitator,
                scheduledStart,
                scheduledEnd,
                timeZone,
                location,
                virtual,
                maxParticipants,
                durationDays,
                newAgenda);
    }

    /** Whether the agenda is all that is to change, as whoever facilitates may wish. */
    boolean concernOnlyTheAgenda() {
        return equals(none().agenda(agenda));
    }
}
