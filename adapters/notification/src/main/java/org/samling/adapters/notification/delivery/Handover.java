package org.samling.adapters.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.samling.application.notification.DeliverNotices;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.notification.Delivery;
import org.samling.domain.notification.Failure;

/** Gives a parcel to the carrier of its channel, and writes down what came of it. */
@ApplicationScoped
class Handover {

    private static final Logger LOG = Logger.getLogger(Handover.class);

    private final Carrier<Parcel.Letter> letters;
    private final Carrier<Parcel.Call> calls;
    private final Carrier<Parcel.Message> messages;
    private final DeliverNotices notices;
    private final Turnstile database;
    private final DeliveryMeters meters;
    private final Mishaps mishaps;

    Handover(
            Carrier<Parcel.Letter> letters,
            Carrier<Parcel.Call> calls,
            Carrier<Parcel.Message> messages,
            DeliverNotices notices,
            Turnstile database,
            DeliveryMeters meters,
            Mishaps mishaps) {
        this.letters = letters;
        this.calls = calls;
        this.messages = messages;
        this.notices = notices;
        this.database = database;
        this.meters = meters;
        this.mishaps = mishaps;
    }

    void handOver(Parcel parcel) {
        switch (parcel) {
            case Parcel.Letter letter -> settle(letter.delivery(), () -> letters.carry(letter));
            case Parcel.Call call -> settle(call.delivery(), () -> calls.carry(call));
            case Parcel.Message message -> settle(message.delivery(), () -> messages.carry(message));
            case Parcel.OnHold onHold -> park(onHold.delivery());
            case Parcel.Undeliverable undeliverable -> withdraw(undeliverable.delivery());
        }
    }

    private void settle(Delivery delivery, Supplier<Arrival> carrying) {
        var arrival = arrivalOf(delivery, carrying);
        meters.count(delivery.lane().channel(), arrival);
        writeDown(delivery, () -> {
            switch (arrival) {
                case Arrival.Arrived() -> notices.succeeded(delivery);
                case Arrival.Failed(var failure) -> notices.failed(delivery, failure);
                case Arrival.ReceiverGone(var failure) -> notices.receiverGone(delivery, failure);
            }
        });
    }

    private void park(Delivery delivery) {
        writeDown(delivery, () -> notices.onHold(delivery));
    }

    private void withdraw(Delivery delivery) {
        meters.countUndeliverable(delivery.lane().channel());
        writeDown(delivery, () -> notices.undeliverable(delivery));
    }

    /** One parcel that breaks its carrier must not stop the others. What was thrown may quote addresses, and is not logged. */
    private static Arrival arrivalOf(Delivery delivery, Supplier<Arrival> carrying) {
        try {
            return carrying.get();
        } catch (RuntimeException | Error thrown) {
            LOG.errorf(
                    "Delivery %s of organisation %s broke its carrier: %s %s",
                    delivery.id(),
                    delivery.organization(),
                    thrown.getClass().getName(),
                    Arrays.stream(thrown.getStackTrace())
                            .findFirst()
                            .map(Object::toString)
                            .orElse(""));
            return new Arrival.Failed(Failure.of(Failure.Reason.INTERNAL));
        }
    }

    /** If it cannot be written down, the lease runs out, and the parcel is carried once more. */
    private void writeDown(Delivery delivery, Runnable outcome) {
        mishaps.attempt(
                "write down the outcome of delivery %s of organisation %s"
                        .formatted(delivery.id(), delivery.organization()),
                () -> database.pass(outcome));
    }
}
