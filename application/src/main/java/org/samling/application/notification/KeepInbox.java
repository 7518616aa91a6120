package org.samling.application.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samling.application.identity.Person;
import org.samling.domain.notification.NoticeId;

/** How a person keeps apart what is new in the inbox from what is not. */
public interface KeepInbox {

    void markRead(Person person, NoticeId id);

    /** Marks as read what was told until a time, or all of it; and says how many were unread. */
    long markAllRead(Person person, @Nullable Instant upTo);
}
