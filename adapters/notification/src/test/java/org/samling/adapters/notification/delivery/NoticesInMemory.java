package org.samling.adapters.notification.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.samling.application.notification.DeliverNotices;
import org.samling.application.notification.view.DeliveryFigures;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.notification.Delivery;
import org.samling.domain.notification.DeliveryId;
import org.samling.domain.notification.Failure;
import org.samling.domain.notification.Lane;
import org.samling.domain.shared.OrganizationId;

/** Notices to sort and parcels to carry, and what became of them, in memory. */
final class NoticesInMemory implements DeliverNotices {

    /** What became of a delivery. */
    record Settled(DeliveryId delivery, String outcome) {}

    private final Map<OrganizationId, Integer> unsorted = new LinkedHashMap<>();
    private final Map<Lane, List<Parcel>> due = new LinkedHashMap<>();
    private final List<OrganizationId> sorted = new ArrayList<>();
    private final BlockingQueue<Settled> settled = new LinkedBlockingQueue<>();
    private boolean away;
    private DeliveryFigures figures = new DeliveryFigures(null, List.of());

    synchronized void beAway(boolean isAway) {
        away = isAway;
    }

    /** A negative number of rounds cannot be sorted. */
    synchronized void queue(OrganizationId organization, int rounds) {
        unsorted.put(organization, rounds);
    }

    synchronized void add(Parcel parcel) {
        due.computeIfAbsent(parcel.delivery().lane(), lane -> new ArrayList<>()).add(parcel);
    }

    synchronized void show(DeliveryFigures newFigures) {
        figures = newFigures;
    }

    synchronized List<OrganizationId> sorted() {
        return List.copyOf(sorted);
    }

    synchronized int left() {
        return due.values().stream().mapToInt(List::size).sum();
    }

    /** The next that is settled, whenever that is. */
    Settled awaitSettled() {
        try {
            return settled.take();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    List<Settled> awaitSettled(int number) {
        return IntStream.range(0, number).mapToObj(each -> awaitSettled()).toList();
    }

    @Override
    public synchronized List<OrganizationId> organizationsWithNotices() {
        mustBeThere();
        return List.copyOf(unsorted.keySet());
    }

    @Override
    public synchronized int sortSome(OrganizationId organization) {
        mustBeThere();
        int rounds = unsorted.getOrDefault(organization, 0);
        if (rounds < 0) {
            throw new IllegalStateException("cannot be sorted");
        }
        if (rounds == 0) {
            unsorted.remove(organization);
            return 0;
        }
        unsorted.put(organization, rounds - 1);
        sorted.add(organization);
        return 1;
    }

    @Override
    public synchronized List<Lane> lanesWithWork() {
        mustBeThere();
        return due.entrySet().stream()
                .filter(lane -> !lane.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public synchronized List<Parcel> take(Lane lane, int most) {
        mustBeThere();
        var parcels = due.getOrDefault(lane, new ArrayList<>());
        var first = parcels.subList(0, Math.min(most, parcels.size()));
        var taken = List.copyOf(first);
        first.clear();
        return taken;
    }

    @Override
    public void succeeded(Delivery delivery) {
        settle(delivery, "succeeded");
    }

    @Override
    public void failed(Delivery delivery, Failure failure) {
        settle(delivery, "failed " + failure.reason());
    }

    @Override
    public void undeliverable(Delivery delivery) {
        settle(delivery, "undeliverable");
    }

    @Override
    public void onHold(Delivery delivery) {
        settle(delivery, "on hold");
    }

    @Override
    public void receiverGone(Delivery delivery, Failure failure) {
        settle(delivery, "gone " + failure.answer());
    }

    @Override
    public synchronized DeliveryFigures figures() {
        mustBeThere();
        return figures;
    }

    @Override
    public int forgetSome(OrganizationId organization) {
        return 0;
    }

    private synchronized void settle(Delivery delivery, String outcome) {
        mustBeThere();
        settled.add(new Settled(delivery.id(), outcome));
    }

    private void mustBeThere() {
        if (away) {
            throw new IllegalStateException("the database is away");
        }
    }
}
