package org.samling.application.workshop.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.WorkshopId;

/**
 * Everybody whom it concerns if a workshop is moved or cancelled: the registered, the waiting, and who facilitates it; but
 * not who did it, who knows. Whoever is a contact by now, who sees no workshop, hears only that it is cancelled.
 */
public interface WorkshopAudience {

    List<UserId> of(
            OrganizationId organization, WorkshopId workshop, UserId facilitator, UserId actor, NoticeKind kind);

    /** Queues a notice to each of them, and says to whom. */
    List<UserId> tell(
            OrganizationId organization,
            WorkshopId workshop,
            UserId facilitator,
            UserId actor,
            NoticeKind kind,
            Map<String, Object> facts,
            Instant now);
}
