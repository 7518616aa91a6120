package org.samling.application.notification;

import java.util.ArrayList;
import java.util.List;
import org.samling.application.notification.port.Outbox;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;

/** Queued notices in memory. Nobody delivers them. */
public final class InMemoryOutbox implements Outbox {

    private final List<Notice> queued = new ArrayList<>();

    @Override
    public synchronized void queue(OrganizationId organization, List<Notice> notices) {
        queued.addAll(notices);
    }

    /** All notices of all organisations, in the order in which they were queued. */
    public synchronized List<Notice> notices() {
        return List.copyOf(queued);
    }

    public synchronized List<Notice> noticesTo(UserId recipient) {
        return queued.stream()
                .filter(notice -> notice.recipient().equals(recipient))
                .toList();
    }
}
