package org.samling.application.notification.port;

import java.util.Optional;
import org.samling.domain.notification.NotificationPreferences;
import org.samling.domain.shared.UserId;

/** How people want to be told. */
public interface Preferences {

    Optional<NotificationPreferences> find(UserId user);

    /** Keeps everybody else from changing them to the end of the transaction, also where there are none yet. */
    Optional<NotificationPreferences> lock(UserId user);

    void save(NotificationPreferences preferences);
}
