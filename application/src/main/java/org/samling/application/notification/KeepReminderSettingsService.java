package org.samling.application.notification;

import java.time.Clock;
import org.samling.application.UseCase;
import org.samling.application.audit.AuditAction;
import org.samling.application.audit.AuditTrail;
import org.samling.application.audit.AuditedThing;
import org.samling.application.notification.port.Reminders;
import org.samling.application.organization.ActiveOrganizations;
import org.samling.domain.notification.ReminderSettings;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Permission;

@UseCase
class KeepReminderSettingsService implements KeepReminderSettings {

    private final ActiveOrganizations organizations;
    private final Reminders reminders;
    private final AuditTrail audit;
    private final Clock clock;

    KeepReminderSettingsService(ActiveOrganizations organizations, Reminders reminders, AuditTrail audit, Clock clock) {
        this.organizations = organizations;
        this.reminders = reminders;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public ReminderSettings get(Actor actor) {
        actor.mustBeAllowed(Permission.SEE_REMINDER_SETTINGS);
        return reminders
                .settings(actor.organization())
                .orElseGet(() -> ReminderSettings.unchanged(actor.organization()));
    }

    @Override
    public ReminderSettings change(ChangeSettings command) {
        var actor = command.actor();
        actor.mustBeAllowed(Permission.CHANGE_REMINDER_SETTINGS);
        organizations.hold(actor.organization());
        var before = reminders
                .lockSettings(actor.organization())
                .orElseGet(() -> ReminderSettings.unchanged(actor.organization()));
        var after = before.change(command.hoursBefore(), clock.instant());
        command.expected().mustMatch(before.revision());
        if (after.hoursBefore() == before.hoursBefore()) {
            return before;
        }
        reminders.save(after);
        audit.record(
                actor.user(),
                actor.organization(),
                AuditAction.REMINDER_SETTINGS_CHANGED,
                AuditedThing.organization(actor.organization()),
                before.snapshot(),
                after.snapshot());
        return after;
    }
}
