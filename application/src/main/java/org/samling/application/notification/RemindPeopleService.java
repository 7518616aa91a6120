package org.samling.application.notification;

import java.time.Clock;
import org.samling.application.UseCase;
import org.samling.application.notification.port.Reminders;
import org.samling.domain.notification.ReminderSettings;
import org.samling.domain.shared.OrganizationId;

@UseCase
class RemindPeopleService implements RemindPeople {

    /** There may be thousands who signed up for it. */
    private static final int AT_ONCE = 1;

    private final Reminders reminders;
    private final Clock clock;

    RemindPeopleService(Reminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public int remindSome(OrganizationId organization) {
        var settings = reminders.settings(organization).orElseGet(() -> ReminderSettings.unchanged(organization));
        return reminders.remind(settings, AT_ONCE, clock.instant());
    }
}
