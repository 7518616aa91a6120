package org.samling.application.notification.port;

import java.util.List;
import org.samling.application.notification.Notice;
import org.samling.domain.shared.OrganizationId;

/** Notices that wait for delivery. */
public interface Outbox {

    void queue(OrganizationId organization, List<Notice> notices);
}
