package org.samling.application.notification;

import java.time.Instant;
import java.util.Map;
import org.samling.domain.notification.NoticeId;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.Ids;
import org.samling.domain.shared.UserId;

/**
 * One thing that one person is to be told.
 *
 * @param facts what the thing itself does not tell, such as its former start
 */
public record Notice(
        NoticeId id,
        NoticeKind kind,
        UserId recipient,
        NoticedThing thing,
        Map<String, Object> facts,
        Instant createdAt) {

    public Notice {
        facts = Map.copyOf(facts);
    }

    public static Notice of(
            NoticeKind kind, UserId recipient, NoticedThing thing, Map<String, Object> facts, Instant now) {
        return new Notice(new NoticeId(Ids.mint(now)), kind, recipient, thing, facts, now);
    }
}
