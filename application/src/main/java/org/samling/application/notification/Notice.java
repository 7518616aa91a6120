package org.samling.application.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.samling.domain.shared.Ids;
import org.samling.domain.shared.UserId;

/**
 * One thing that one person is to be told.
 *
 * @param facts what the thing itself does not tell, such as its former start; never anything personal
 */
public record Notice(
        UUID id, NoticeKind kind, UserId recipient, NoticedThing thing, Map<String, Object> facts, Instant createdAt) {

    public Notice {
        facts = Map.copyOf(facts);
    }

    public static Notice of(
            NoticeKind kind, UserId recipient, NoticedThing thing, Map<String, Object> facts, Instant now) {
        return new Notice(Ids.mint(now), kind, recipient, thing, facts, now);
    }
}
