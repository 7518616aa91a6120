package org.samling.adapters.persistence.notification;

import java.util.Arrays;
import java.util.List;
import org.samling.adapters.persistence.sql.ScopedStatement;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.domain.notification.NoticeKind;

/** The inbox tells somebody that what a delivery is about has been cancelled since. */
final class LaterCancellation {

    static final String OF_DELIVERIES = """
                select 1
                from notifications
                where notifications.organization_id = deliveries.organization_id
                    and notifications.recipient = deliveries.recipient
                    and notifications.thing_id = deliveries.thing_id
                    and notifications.thing_type = deliveries.thing_type
                    and notifications.number > deliveries.number
                    and notifications.kind = any (:cancellations)
            """;

    private static final List<String> CANCELLATIONS = Arrays.stream(NoticeKind.values())
            .filter(NoticeKind::isCancellation)
            .map(WireForm::of)
            .toList();

    private LaterCancellation() {}

    static ScopedStatement bind(ScopedStatement statement) {
        return statement.bind("cancellations", CANCELLATIONS);
    }
}
