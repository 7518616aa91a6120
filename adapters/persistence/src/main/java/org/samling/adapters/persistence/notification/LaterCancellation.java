package org.samling.adapters.persistence.notification;

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
                    and notifications.kind in ('cancelled', 'workshop_cancelled', 'event_cancelled')
            """;

    private LaterCancellation() {}
}
