package org.samling.application.notification;

import java.util.List;
import org.samling.application.notification.view.DeliveryFigures;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.notification.Delivery;
import org.samling.domain.notification.Failure;
import org.samling.domain.notification.Lane;
import org.samling.domain.shared.OrganizationId;

/**
 * How notices get from the outbox to those whom they are for. First they are sorted: each is put into the inbox, and becomes a
 * delivery for each channel that it is wanted through. Then each lane's deliveries are taken, sent, and their outcome is
 * written down; whoever sends them holds no transaction meanwhile. Any number of instances do this at once.
 */
public interface DeliverNotices {

    /** Where notices wait to be sorted. */
    List<OrganizationId> organizationsWithNotices();

    /** Sorts some notices of one organisation, the oldest first, and says how many; none if another instance is at it. */
    int sortSome(OrganizationId organization);

    /** The lanes that have something due. What a channel that is not in use has left waits until it is in use again. */
    List<Lane> lanesWithWork();

    /**
     * Takes what is due, but nothing that something earlier about the same thing and to the same person is waiting before
     * in this lane.
     */
    List<Parcel> take(Lane lane, int most);

    void succeeded(Delivery delivery);

    /** It is tried again later, or parked. */
    void failed(Delivery delivery, Failure failure);

    void undeliverable(Delivery delivery);

    /** It is parked, and can be sent again once it is wanted. */
    void onHold(Delivery delivery);

    /** The receiver of a webhook's calls says that it is gone: it is not called any more. */
    void receiverGone(Delivery delivery, Failure failure);

    DeliveryFigures figures();

    /** Forgets what was settled a month ago, some at a time, and says how many; parked ones are kept. */
    int forgetSome(OrganizationId organization);
}
