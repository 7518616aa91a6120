package org.samling.application.notification.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samling.domain.notification.Delivery;
import org.samling.domain.notification.Language;
import org.samling.domain.notification.WebhookSecret;
import org.samling.domain.notification.WebhookUrl;

/** A delivery that was taken, with all it takes to send it. */
public sealed interface Parcel {

    Delivery delivery();

    /**
     * For a person's e-mail.
     *
     * @param thing null if the person may no longer see it, or has nothing to do with it any more
     */
    record Letter(
            Delivery delivery,
            NoticeView notice,
            String address,
            String displayName,
            Language language,
            String organizationName,
            @Nullable ThingView thing)
            implements Parcel {

        /** The address and the name of a person are never logged. */
        @Override
        public String toString() {
            return "Letter[" + delivery.id() + "]";
        }
    }

    /** For another system. */
    record Call(Delivery delivery, NoticeView notice, WebhookUrl url, List<WebhookSecret> secrets) implements Parcel {

        public Call {
            secrets = List.copyOf(secrets);
        }
    }

    /** For the operator's broker. */
    record Message(Delivery delivery, NoticeView notice) implements Parcel {}

    /** For a webhook that is switched off. */
    record OnHold(Delivery delivery) implements Parcel {}

    /**
     * For nobody: the person has left or has no address, or knows meanwhile that it is cancelled; or the webhook is gone.
     */
    record Undeliverable(Delivery delivery) implements Parcel {}
}
