package org.samling.domain.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Snapshot;

/** How long before a workshop or an event an organisation reminds those who are registered: a day, unless it wants it otherwise. */
public record ReminderSettings(OrganizationId organization, int hoursBefore, Revision revision) {

    public static final int DEFAULT_HOURS = 24;
    public static final int FEWEST_HOURS = 1;
    public static final int MOST_HOURS = 336;

    /** What holds until somebody decides otherwise, always the same, so that its revision can be asked for. */
    public static ReminderSettings unchanged(OrganizationId organization) {
        return new ReminderSettings(organization, DEFAULT_HOURS, Revision.first(Instant.EPOCH));
    }

    public ReminderSettings change(Change<Integer> hours, Instant now) {
        var wanted = hours.appliedTo(hoursBefore);
        new Findings()
                .required(wanted, "hours_before")
                .check(
                        wanted == null || (wanted >= FEWEST_HOURS && wanted <= MOST_HOURS),
                        NotificationRule.REMINDER_HOURS_IN_RANGE,
                        "hours_before",
                        Map.of("minimum", FEWEST_HOURS, "maximum", MOST_HOURS))
                .warningsOrThrow();
        return new ReminderSettings(organization, Objects.requireNonNull(wanted), revision.next(now));
    }

    /** When what begins then became due: so long before it, or when that was decided, if that was later. */
    public Instant dueSince(Instant start) {
        var due = start.minus(before());
        return due.isBefore(revision.updatedAt()) ? revision.updatedAt() : due;
    }

    public Duration before() {
        return Duration.ofHours(hoursBefore);
    }

    public Snapshot snapshot() {
        return Snapshot.empty().fact("hours_before", hoursBefore);
    }
}
