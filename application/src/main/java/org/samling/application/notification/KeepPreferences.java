package org.samling.application.notification;

import java.util.Map;
import org.samling.application.identity.Person;
import org.samling.domain.notification.Language;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.NotificationPreferences;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;

/** How a person says in which language, and of what through which channels, to be told. */
public interface KeepPreferences {

    NotificationPreferences get(Person person);

    NotificationPreferences change(ChangePreferences command);

    /** Changes the kinds that are named, and of each the channels that are named. */
    record ChangePreferences(
            Person person,
            Change<Language> language,
            Map<NoticeKind, ChangeOfChannels> channels,
            ExpectedRevision expected) {}

    record ChangeOfChannels(Change<Boolean> inbox, Change<Boolean> email) {}
}
