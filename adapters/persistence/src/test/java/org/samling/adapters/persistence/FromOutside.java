package org.samling.adapters.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.samling.application.audit.port.CurrentRequest;
import org.samling.application.notification.ChannelsInUse;
import org.samling.domain.notification.RetryPlan;
import org.samling.domain.notification.WebhookReach;

/** What the use cases need beside the database. */
class FromOutside {

    private FromOutside() {}

    @Produces
    @ApplicationScoped
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @ApplicationScoped
    static CurrentRequest currentRequest() {
        return () -> "0af7651916cd43dd8448eb211c80319c";
    }

    @Produces
    @Singleton
    static ChannelsInUse channelsInUse() {
        return new ChannelsInUse(true, true, true);
    }

    @Produces
    @Singleton
    static RetryPlan retryPlan() {
        return new RetryPlan(Duration.ofSeconds(5), Duration.ofHours(1));
    }

    @Produces
    @Singleton
    static WebhookReach webhookReach() {
        return WebhookReach.INTERNET;
    }
}
