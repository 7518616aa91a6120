package org.samling.application.notification;

import org.samling.domain.notification.ReminderSettings;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;

/** How an organisation says when its members are reminded. Staff see it, org admins change it. */
public interface KeepReminderSettings {

    ReminderSettings get(Actor actor);

    ReminderSettings change(ChangeSettings command);

    record ChangeSettings(Actor actor, Change<Integer> hoursBefore, ExpectedRevision expected) {}
}
