package org.samling.application.event.view;

import org.jspecify.annotations.Nullable;

/**
 * What came of an event, or of several, in numbers. Whoever cancelled counts as cancelled alone.
 *
 * @param signups those on a seat, whether they came or not
 * @param registeredByProxy those on a seat or waiting whom somebody else signed up
 */
public record EventStatistics(
        long signups, long waitlisted, long cancelled, long attended, long noShows, long registeredByProxy) {

    public static EventStatistics none() {
        return new EventStatistics(0, 0, 0, 0, 0, 0);
    }

    /** The share of those on a seat who came, among those of whom it is known; null while it is known of nobody. */
    public @Nullable Double attendanceRate() {
        return share(attended, attended + noShows);
    }

    /** The share of those on a seat or waiting whom somebody else signed up; null if there is nobody. */
    public @Nullable Double proxyShare() {
        return share(registeredByProxy, signups + waitlisted);
    }

    /** Those on a seat of whom it is not known whether they came. */
    public long unrecorded() {
        return signups - attended - noShows;
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
