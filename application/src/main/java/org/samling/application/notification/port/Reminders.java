package org.samling.application.notification.port;

import java.time.Instant;
import java.util.Optional;
import org.samling.domain.notification.ReminderSettings;
import org.samling.domain.shared.OrganizationId;

/** When people are reminded, and that they have been. */
public interface Reminders {

    Optional<ReminderSettings> settings(OrganizationId organization);

    /** Keeps everybody else from changing them to the end of the transaction, also where there are none yet. */
    Optional<ReminderSettings> lockSettings(OrganizationId organization);

    void save(ReminderSettings settings);

    /**
     * Reminds of some of what is due, in an organisation at work: of scheduled workshops and published events that lie
     * ahead, those who were registered when the reminder became due and are so now; of open to-dos, a day before, whoever
     * they were assigned to then. Each is held while those who are to be reminded are looked up; what somebody else holds
     * is left for the next time. Nobody is reminded twice of one start.
     *
     * @return of how many things
     */
    int remind(ReminderSettings settings, int most, Instant now);
}
