package org.samling.application.notification.port;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samling.application.notification.view.InboxView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.notification.NoticeId;
import org.samling.domain.shared.UserId;

/** What a person was told, across the organisations that the person is a member of now. */
public interface Inbox {

    /** The latest first. */
    Page<InboxView> list(UserId user, boolean unreadOnly, PageRequest page);

    Optional<InboxView> find(UserId user, NoticeId id);

    long unread(UserId user);

    /** What was read before stays read since then. Says whether there is such a notice. */
    boolean markRead(UserId user, NoticeId id, Instant now);

    /**
     * Marks what is unread as read, and says how many they were.
     *
     * @param upTo only what was told until then; null means all
     */
    long markAllRead(UserId user, @Nullable Instant upTo, Instant now);
}
