package org.samling.adapters.notification.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.samling.application.notification.view.NoticeView;
import org.samling.domain.notification.NoticeKind;

/**
 * What other systems are told of a notice: ids, the place in the queue and times. Whoever may know more asks for it; names,
 * titles and locations never leave this way.
 */
public final class NoticeData {

    private NoticeData() {}

    public static String written(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public static ObjectNode of(NoticeView notice) {
        var data = JsonNodeFactory.instance.objectNode();
        data.put("notification_id", notice.id().toString());
        data.put("organization_id", notice.organization().toString());
        data.put("user_id", notice.recipient().toString());
        data.put("thing_type", notice.thing().type());
        data.put("thing_id", notice.thing().id().toString());
        var facts = notice.facts();
        if (facts.waitlistPosition() != null) {
            data.put("waitlist_position", facts.waitlistPosition());
        }
        if (facts.oldStart() != null) {
            data.put("old_start_at", facts.oldStart().toString());
        }
        if (facts.newStart() != null) {
            data.put("new_start_at", facts.newStart().toString());
        }
        return data;
    }
}
