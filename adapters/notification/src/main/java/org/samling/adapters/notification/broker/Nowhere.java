package org.samling.adapters.notification.broker;

import io.smallrye.mutiny.subscription.MultiSubscriber;
import io.smallrye.reactive.messaging.connector.OutboundConnector;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;

/**
 * Where the channel leads while there is no broker. A channel that somebody writes to cannot be switched off, but it can lead
 * to where nothing connects, nothing is asked whether it is well, and nothing is ever asked for.
 */
@ApplicationScoped
@Connector("samling-nowhere")
class Nowhere implements OutboundConnector {

    @Override
    public Subscriber<? extends Message<?>> getSubscriber(Config config) {
        return new Nobody();
    }

    private static final class Nobody implements MultiSubscriber<Message<?>> {

        @Override
        public void onSubscribe(Subscription subscription) {}

        @Override
        public void onItem(Message<?> message) {}

        @Override
        public void onFailure(Throwable failure) {}

        @Override
        public void onCompletion() {}
    }
}
