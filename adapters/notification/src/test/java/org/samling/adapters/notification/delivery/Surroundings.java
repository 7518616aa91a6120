package org.samling.adapters.notification.delivery;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.samling.application.Outages;
import org.samling.application.notification.DeliverNotices;
import org.samling.domain.notification.WebhookReach;

/** What the adapter is given when it is started by itself. */
class Surroundings {

    private Surroundings() {}

    @Produces
    @Singleton
    static DeliverNotices notices() {
        return new NoticesInMemory();
    }

    @Produces
    @Singleton
    static Outages outages() {
        return failure -> true;
    }

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    static WebhookReach reach() {
        return WebhookReach.INTERNET;
    }
}
