package org.samling.application.notification.view;

import java.time.Instant;
import org.samling.application.notification.NoticeFacts;
import org.samling.application.notification.NoticedThing;
import org.samling.domain.notification.NoticeId;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;

/** A notice, as it was queued. */
public record NoticeView(
        OrganizationId organization,
        NoticeId id,
        NoticeKind kind,
        UserId recipient,
        NoticedThing thing,
        NoticeFacts facts,
        Instant createdAt) {

    NoticeView withoutTimeAndPlace() {
        return new NoticeView(organization, id, kind, recipient, thing, facts.withoutTimeAndPlace(), createdAt);
    }
}
