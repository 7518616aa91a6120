package org.samling.adapters.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samling.adapters.notification.delivery.NoticesInMemory.Settled;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.notification.DeliveryId;
import org.samling.domain.notification.Failure;
import org.samling.domain.shared.OrganizationId;

@Timeout(60)
class CourierTest {

    private static final Arrival ARRIVED = new Arrival.Arrived();

    @Test
    void what_came_of_a_parcel_is_written_down() {
        var arrived = letter();
        var refused = Parcels.call("https://refusing.example.org");
        var gone = Parcels.call("https://gone.example.org");
        var left = Parcels.undeliverable(Parcels.organization());
        var depot = new Depot(parcel -> {
            if (parcel.equals(refused)) {
                return new Arrival.Failed(Failure.refused(500));
            }
            return parcel.equals(gone) ? new Arrival.ReceiverGone(Failure.refused(410)) : ARRIVED;
        });
        Stream.of(arrived, refused, gone, left).forEach(depot.notices::add);

        depot.courier.goRound();

        assertThat(depot.notices.awaitSettled(4))
                .containsExactlyInAnyOrder(
                        new Settled(arrived.delivery().id(), "succeeded"),
                        new Settled(refused.delivery().id(), "failed REFUSED"),
                        new Settled(gone.delivery().id(), "gone 410"),
                        new Settled(left.delivery().id(), "undeliverable"));
        assertThat(depot.attempts("email", "delivered")).isEqualTo(1);
        assertThat(depot.attempts("email", "undeliverable")).isEqualTo(1);
        assertThat(depot.attempts("webhook", "failed")).isEqualTo(2);
    }

    @Test
    void a_parcel_that_breaks_its_carrier_fails_and_the_others_arrive() {
        var organization = Parcels.organization();
        var broken = Parcels.letter(organization);
        var whole = Parcels.letter(organization);
        var depot = new Depot(parcel -> {
            if (parcel.equals(broken)) {
                throw new StackOverflowError("because of " + broken.address());
            }
            return ARRIVED;
        });
        depot.notices.add(broken);
        depot.notices.add(whole);

        var logged = LogLines.during(() -> {
            depot.courier.goRound();
            assertThat(depot.notices.awaitSettled(2))
                    .containsExactlyInAnyOrder(
                            new Settled(broken.delivery().id(), "failed INTERNAL"),
                            new Settled(whole.delivery().id(), "succeeded"));
        });

        assertThat(logged)
                .anyMatch(line -> line.contains(broken.delivery().id().toString()))
                .noneMatch(line -> line.contains(Parcels.ADDRESS));
    }

    @Test
    void a_lane_that_stalls_holds_up_no_other() throws InterruptedException {
        var stalling = Parcels.call("https://stalling.example.org");
        var quick = letter();
        var patience = new CountDownLatch(1);
        var depot = new Depot(parcel -> parcel.equals(stalling) ? afterwards(patience) : ARRIVED);
        depot.notices.add(stalling);
        depot.notices.add(quick);

        depot.courier.goRound();
        var first = depot.notices.awaitSettled();
        patience.countDown();

        assertThat(first.delivery()).isEqualTo(quick.delivery().id());
        assertThat(depot.notices.awaitSettled().delivery())
                .isEqualTo(stalling.delivery().id());
        depot.courier.stop(new ShutdownEvent());
    }

    @Test
    void a_parcel_that_stalls_does_not_hold_up_the_rest_of_its_lane() {
        var organization = Parcels.organization();
        var letters = letters(organization, 5 * LaneWork.HANDS);
        var patience = new CountDownLatch(1);
        var depot = new Depot(parcel -> parcel.equals(letters.getFirst()) ? afterwards(patience) : ARRIVED);
        letters.forEach(depot.notices::add);

        depot.courier.goRound();
        var others = depot.notices.awaitSettled(letters.size() - 1);
        patience.countDown();

        assertThat(others.stream().map(Settled::delivery)).doesNotContain(id(letters.getFirst()));
        assertThat(depot.notices.awaitSettled().delivery()).isEqualTo(id(letters.getFirst()));
    }

    @Test
    void no_more_of_a_lane_is_in_hand_than_there_are_hands_however_often_the_courier_goes_round() {
        var organization = Parcels.organization();
        var letters = letters(organization, 3 * LaneWork.HANDS);
        var inHand = new AtomicInteger();
        var mostInHand = new AtomicInteger();
        var handsFull = new CountDownLatch(LaneWork.HANDS);
        var patience = new CountDownLatch(1);
        var depot = new Depot(parcel -> {
            mostInHand.accumulateAndGet(inHand.incrementAndGet(), Math::max);
            handsFull.countDown();
            afterwards(patience);
            inHand.decrementAndGet();
            return ARRIVED;
        });
        letters.forEach(depot.notices::add);

        depot.courier.goRound();
        afterwards(handsFull);
        depot.courier.goRound();
        assertThat(depot.notices.left()).isEqualTo(2 * LaneWork.HANDS);
        patience.countDown();
        depot.notices.awaitSettled(letters.size());

        assertThat(mostInHand).hasValue(LaneWork.HANDS);
    }

    @Test
    void notices_are_sorted_to_the_last_of_each_organisation_in_turn_whatever_fails_in_another() {
        var first = Parcels.organization();
        var failing = Parcels.organization();
        var last = Parcels.organization();
        var letter = letter();
        var depot = new Depot(parcel -> ARRIVED);
        depot.notices.queue(first, 3);
        depot.notices.queue(failing, -1);
        depot.notices.queue(last, 1);
        depot.notices.add(letter);

        depot.courier.goRound();

        assertThat(depot.notices.sorted()).containsExactly(first, last, first, first);
        assertThat(depot.notices.awaitSettled().delivery())
                .isEqualTo(letter.delivery().id());
    }

    @Test
    void while_the_database_is_away_each_round_says_so_in_a_line_and_the_next_after_that_delivers() {
        var letter = letter();
        var depot = new Depot(parcel -> ARRIVED);
        depot.notices.add(letter);

        depot.notices.beAway(true);
        var logged = LogLines.during(depot.courier::goRound);
        depot.notices.beAway(false);
        depot.courier.goRound();

        assertThat(logged).containsExactly("Could not go round, for the storage is away or overloaded");
        assertThat(depot.notices.awaitSettled().delivery())
                .isEqualTo(letter.delivery().id());
    }

    @Test
    void a_courier_that_stops_finishes_what_is_in_hand_and_takes_no_more() throws InterruptedException {
        var organization = Parcels.organization();
        var letters = letters(organization, LaneWork.HANDS + 5);
        Set<DeliveryId> started = ConcurrentHashMap.newKeySet();
        var handsFull = new CountDownLatch(LaneWork.HANDS);
        var patience = new CountDownLatch(1);
        var depot = new Depot(parcel -> {
            started.add(id(parcel));
            handsFull.countDown();
            return afterwards(patience);
        });
        letters.forEach(depot.notices::add);
        depot.courier.goRound();
        afterwards(handsFull);

        var stopping = Thread.ofVirtual().start(() -> stop(depot.courier));
        awaitThatItWaits(stopping);
        patience.countDown();
        stopping.join();
        depot.notices.add(letter());
        depot.courier.goRound();

        assertThat(depot.notices.awaitSettled(LaneWork.HANDS).stream().map(Settled::delivery))
                .containsExactlyInAnyOrderElementsOf(started);
        assertThat(depot.notices.left()).isEqualTo(5 + 1);
    }

    private static Parcel.Letter letter() {
        return Parcels.letter(Parcels.organization());
    }

    private static List<Parcel.Letter> letters(OrganizationId organization, int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> Parcels.letter(organization))
                .toList();
    }

    private static DeliveryId id(Parcel parcel) {
        return parcel.delivery().id();
    }

    private static void stop(Courier courier) {
        try {
            courier.stop(new ShutdownEvent());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void awaitThatItWaits(Thread thread) {
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }

    private static Arrival afterwards(CountDownLatch event) {
        try {
            event.await();
            return ARRIVED;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
