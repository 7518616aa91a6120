package org.samling.application.workshop.view;

import org.jspecify.annotations.Nullable;

/**
 * What came of a workshop, in numbers. Whoever cancelled counts as cancelled alone.
 *
 * @param registered participants on a seat
 * @param facilitators who are registered as such, and hold no seat
 * @param attended participants who were there on at least one day
 * @param missed participants who are known to have been there on none
 * @param daysAttended the sum of the days on which participants were there
 * @param registeredByOthers those on a seat or waiting whom somebody else signed up
 */
public record WorkshopStatistics(
        long registered,
        long waitlisted,
        long cancelled,
        long facilitators,
        long attended,
        long missed,
        long daysAttended,
        long registeredByOthers,
        long todosOpen,
        long todosDone) {

    /** The share of participants who attended, among those of whom it is known; null while it is known of nobody. */
    public @Nullable Double attendanceRate() {
        var known = attended + missed;
        return known == 0 ? null : (double) attended / known;
    }

    /** Participants of whom it is not known whether they attended. */
    public long unrecorded() {
        return registered - attended - missed;
    }
}
