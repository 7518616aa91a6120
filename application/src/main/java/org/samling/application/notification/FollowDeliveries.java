package org.samling.application.notification;

import org.samling.application.notification.view.DeliveryFilter;
import org.samling.application.notification.view.DeliveryView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.notification.DeliveryId;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.ExpectedRevision;

/** How org admins see what became of their organisation's deliveries, and send again what did not get through. */
public interface FollowDeliveries {

    /** The latest queued first. */
    Page<DeliveryView> list(Actor actor, DeliveryFilter filter, PageRequest page);

    DeliveryView get(Actor actor, DeliveryId id);

    /** Sends what is parked again, and to a webhook or the broker also what was delivered. */
    DeliveryView sendAgain(SendAgain command);

    record SendAgain(Actor actor, DeliveryId id, ExpectedRevision expected) {}
}
