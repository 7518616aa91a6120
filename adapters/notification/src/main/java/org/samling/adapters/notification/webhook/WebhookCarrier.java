package org.samling.adapters.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.samling.adapters.notification.delivery.Arrival;
import org.samling.adapters.notification.delivery.Carrier;
import org.samling.adapters.notification.delivery.TimeOut;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.notification.Failure;

/** Carries notices to an organisation's webhooks. */
@ApplicationScoped
class WebhookCarrier implements Carrier<Parcel.Call> {

    private static final int GONE = 410;

    private final Destinations destinations;
    private final Calls calls;
    private final Clock clock;
    private final TimeOut timeOut;

    WebhookCarrier(
            Destinations destinations,
            Calls calls,
            Clock clock,
            @ConfigProperty(name = "samling.webhooks.time-out") TimeOut timeOut) {
        this.destinations = destinations;
        this.calls = calls;
        this.clock = clock;
        this.timeOut = timeOut;
    }

    @Override
    public Arrival carry(Parcel.Call call) {
        try {
            return arrivalOf(statusOf(call));
        } catch (FailedCall failure) {
            return new Arrival.Failed(Failure.of(failure.reason()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Arrival.Failed(Failure.of(Failure.Reason.INTERNAL));
        }
    }

    private int statusOf(Parcel.Call call) throws FailedCall, InterruptedException {
        var deadline = timeOut.begin();
        var destination = destinations.find(call.url(), call.delivery().attempts(), deadline);
        return calls.post(destination, WebhookMessage.of(call, clock.instant()), deadline);
    }

    private static Arrival arrivalOf(int status) {
        if (status >= 200 && status < 300) {
            return new Arrival.Arrived();
        }
        return status == GONE
                ? new Arrival.ReceiverGone(Failure.refused(status))
                : new Arrival.Failed(Failure.refused(status));
    }
}
