package org.samling.application.notification.view;

import java.util.EnumSet;
import java.util.Set;
import org.samling.domain.notification.Delivery;
import org.samling.domain.notification.DeliveryAct;
import org.samling.domain.shared.Actor;

/** A delivery, and what it delivers. */
public record DeliveryView(Delivery delivery, NoticeView notice, Set<DeliveryAct> allowedActs) {

    public static DeliveryView of(Delivery delivery, NoticeView notice) {
        return new DeliveryView(delivery, notice, delivery.allowedActs());
    }

    /** With which nothing can be done while the organisation is deactivated. */
    public DeliveryView seenBy(Actor viewer) {
        return viewer.organizationActive()
                ? this
                : new DeliveryView(delivery, notice, EnumSet.noneOf(DeliveryAct.class));
    }
}
