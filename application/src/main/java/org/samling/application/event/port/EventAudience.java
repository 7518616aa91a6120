package org.samling.application.event.port;

import java.time.Instant;
import java.util.Map;
import org.samling.domain.event.EventId;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;

/**
 * Everybody whom it concerns if an event is moved or cancelled: the members who have a seat, whether they came or not, or
 * wait; but not who did it, who knows. They may be thousands, and are never loaded.
 */
public interface EventAudience {

    long count(OrganizationId organization, EventId event, UserId actor);

    /** Queues a notice to each of them, and says how many they are. */
    long tell(
            OrganizationId organization,
            EventId event,
            UserId actor,
            NoticeKind kind,
            Map<String, Object> facts,
            Instant now);
}
