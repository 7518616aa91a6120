package org.samling.adapters.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.samling.adapters.notification.delivery.Arrival;
import org.samling.adapters.notification.delivery.Carrier;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.notification.Failure;

/** Hands letters to the mail server. */
@ApplicationScoped
class MailCarrier implements Carrier<Parcel.Letter> {

    private static final Logger LOG = Logger.getLogger(MailCarrier.class);

    private final MailServer server;
    private final Envelope envelope;

    MailCarrier(MailServer server, Envelope envelope) {
        this.server = server;
        this.envelope = envelope;
    }

    @Override
    public Arrival carry(Parcel.Letter letter) {
        try {
            server.take(envelope.around(letter, LetterWriter.write(letter)));
            return new Arrival.Arrived();
        } catch (ExecutionException thrown) {
            return failed(letter, Objects.requireNonNull(thrown.getCause()));
        } catch (TimeoutException | RuntimeException thrown) {
            return failed(letter, thrown);
        } catch (InterruptedException thrown) {
            Thread.currentThread().interrupt();
            return failed(letter, thrown);
        }
    }

    /** What was thrown may quote the letter and the address, and so only its class is told. */
    private static Arrival failed(Parcel.Letter letter, Throwable thrown) {
        var failure = MailFailure.of(thrown);
        if (failure.reason() == Failure.Reason.INTERNAL) {
            LOG.errorf(
                    "Delivery %s could not be made or sent: %s",
                    letter.delivery().id(), thrown.getClass().getName());
        }
        return new Arrival.Failed(failure);
    }
}
