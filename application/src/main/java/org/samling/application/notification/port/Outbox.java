package org.samling.application.notification.port;

import java.time.Instant;
import java.util.List;
import org.samling.application.notification.Notice;
import org.samling.application.notification.NoticedThing;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.OrganizationId;

/** Notices that wait for delivery. */
public interface Outbox {

    void queue(OrganizationId organization, List<Notice> notices);

    /** Queues a notice to each org admin. */
    void queueToOrgAdmins(OrganizationId organization, NoticeKind kind, NoticedThing thing, Instant now);
}
