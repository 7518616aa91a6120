package org.samling.domain.workshop;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Snapshot;

/**
 * On which of a workshop's days somebody was there, as far as that is known. Whether the person attended follows from it.
 *
 * @param days for each day that was recorded, the first being 1, whether the person was there
 * @param confirmedAt when it was last recorded; null while nothing is
 */
public record Attendance(
        SortedMap<Integer, Boolean> days, @Nullable Instant confirmedAt) {

    public Attendance {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        if (days.isEmpty() != (confirmedAt == null)) {
            throw new IllegalArgumentException("attendance is confirmed when some of it is recorded");
        }
    }

    public static Attendance unknown() {
        return new Attendance(Collections.emptySortedMap(), null);
    }

    /** The same, with these days recorded. */
    public Attendance recorded(Collection<Integer> onDays, boolean present, Instant now) {
        var more = new TreeMap<>(days);
        onDays.forEach(day -> more.put(day, present));
        return new Attendance(more, more.isEmpty() ? null : now);
    }

    /** The same, with nothing known of these days. */
    public Attendance forgotten(Collection<Integer> onDays, Instant now) {
        var fewer = new TreeMap<>(days);
        fewer.keySet().removeAll(onDays);
        return new Attendance(fewer, fewer.isEmpty() ? null : now);
    }

    /** Whoever was there on one day has attended; null while nothing is recorded. */
    public @Nullable Boolean attended() {
        return days.isEmpty() ? null : days.containsValue(true);
    }

    public List<Integer> attendedDays() {
        return daysRecordedAs(true);
    }

    public List<Integer> missedDays() {
        return daysRecordedAs(false);
    }

    /** The facts, and of what is not known none. */
    Snapshot addedTo(Snapshot facts) {
        return confirmedAt == null
                ? facts
                : facts.fact("attended", attended())
                        .fact("attended_days", attendedDays())
                        .fact("missed_days", missedDays())
                        .fact("confirmed_at", confirmedAt);
    }

    private List<Integer> daysRecordedAs(boolean present) {
        return days.entrySet().stream()
                .filter(day -> day.getValue() == present)
                .map(Map.Entry::getKey)
                .toList();
    }
}
