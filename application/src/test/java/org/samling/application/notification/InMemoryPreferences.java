package org.samling.application.notification;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.samling.application.notification.port.Preferences;
import org.samling.domain.notification.NotificationPreferences;
import org.samling.domain.shared.UserId;

/** How people want to be told, in memory. */
public final class InMemoryPreferences implements Preferences {

    private final Map<UserId, NotificationPreferences> preferences = new ConcurrentHashMap<>();

    @Override
    public Optional<NotificationPreferences> find(UserId user) {
        return Optional.ofNullable(preferences.get(user));
    }

    @Override
    public Optional<NotificationPreferences> lock(UserId user) {
        return find(user);
    }

    @Override
    public void save(NotificationPreferences saved) {
        preferences.put(saved.user(), saved);
    }
}
