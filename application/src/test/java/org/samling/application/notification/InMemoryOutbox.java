package org.samling.application.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samling.application.notification.port.Outbox;
import org.samling.application.organization.InMemoryMembers;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/** Queued notices in memory. What was sorted is still remembered. */
public final class InMemoryOutbox implements Outbox {

    private final InMemoryMembers members;
    private final List<Queued> queued = new ArrayList<>();
    private final List<Queued> unsorted = new ArrayList<>();

    public InMemoryOutbox(InMemoryMembers members) {
        this.members = members;
    }

    @Override
    public synchronized void queue(OrganizationId organization, List<Notice> notices) {
        for (var notice : notices) {
            var next = new Queued(organization, queued.size() + 1L, notice);
            queued.add(next);
            unsorted.add(next);
        }
    }

    @Override
    public void queueToOrgAdmins(OrganizationId organization, NoticeKind kind, NoticedThing thing, Instant now) {
        queue(
                organization,
                members.present(organization)
                        .filter(member -> member.profile().role() == Role.ORG_ADMIN)
                        .map(member -> Notice.of(kind, member.user(), thing, Map.of(), now))
                        .toList());
    }

    /** All notices of all organisations, in the order in which they were queued. */
    public synchronized List<Notice> notices() {
        return queued.stream().map(Queued::notice).toList();
    }

    public synchronized List<Notice> noticesTo(UserId recipient) {
        return notices().stream()
                .filter(notice -> notice.recipient().equals(recipient))
                .toList();
    }

    synchronized List<OrganizationId> organizationsWithNotices() {
        return unsorted.stream().map(Queued::organization).distinct().toList();
    }

    synchronized List<Queued> takeOldest(OrganizationId organization, int most) {
        var oldest = unsorted.stream()
                .filter(notice -> notice.organization().equals(organization))
                .limit(most)
                .toList();
        unsorted.removeAll(oldest);
        return oldest;
    }

    synchronized List<Queued> unsorted() {
        return List.copyOf(unsorted);
    }

    /** A notice, and which one it is of all. */
    record Queued(OrganizationId organization, long number, Notice notice) {}
}
