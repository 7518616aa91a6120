package org.samling.application.notification.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samling.application.notification.ChannelsInUse;
import org.samling.application.notification.view.DeliveryFigures;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.notification.Delivery;
import org.samling.domain.notification.DeliveryId;
import org.samling.domain.notification.Lane;
import org.samling.domain.shared.OrganizationId;

/** Deliveries, and the notices that they are made of. */
public interface Deliveries {

    List<OrganizationId> organizationsWithNotices();

    /**
     * Takes the oldest notices out of the outbox, puts them into the inboxes of those who want them there, and makes a
     * delivery of each for every channel in use that it is wanted through; and says how many notices they were. No two
     * instances sort for one organisation at once, for the order would be lost; whoever comes second sorts none.
     */
    int sort(OrganizationId organization, ChannelsInUse channels, int most, Instant now);

    List<Lane> lanesWithWork(Instant now);

    /**
     * Takes what is due, as {@link Delivery#take} says, but nothing that something earlier about the same thing and to the
     * same person is waiting before in this lane; and nothing that another instance is just taking.
     */
    List<Parcel> take(Lane lane, int most, Instant now);

    /**
     * Writes down what became of a delivery, if the one who says so is still the one who has it: it still waits, and nothing
     * else has become of it. If it is to be tried again, what waits for it in the lane waits as long.
     *
     * @return whether it is so
     */
    boolean settle(Delivery delivery);

    /** Finds a delivery and holds it to the end of the transaction. */
    Optional<Delivery> lock(OrganizationId organization, DeliveryId id);

    void save(Delivery delivery);

    /** Whether anything of the lane got through since then. */
    boolean anySucceededSince(Lane lane, Instant since);

    /**
     * Whether the same person knows something later about the same thing by the same lane, or from the inbox that it is
     * cancelled.
     */
    boolean isOvertaken(Delivery delivery);

    DeliveryFigures figures();

    /** Forgets some of what was delivered or withdrawn before then, and says how many. */
    int forget(OrganizationId organization, Instant settledBefore, int most);
}
