package org.samling.adapters.notification.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.samling.adapters.notification.delivery.Deadline;
import org.samling.domain.notification.Failure.Reason;
import org.samling.domain.notification.WebhookReach;
import org.samling.domain.notification.WebhookUrl;

/** Finds out where a URL leads, and refuses where webhooks may not be called. */
@ApplicationScoped
class Destinations {

    private final Lookups lookups;
    private final WebhookReach reach;

    Destinations(AddressBook book, WebhookReach reach) {
        this.lookups = new Lookups(book);
        this.reach = reach;
    }

    /** One private address among public ones is enough to refuse: nobody has such a name by accident. */
    Destination find(WebhookUrl webhook, int attempt, Deadline deadline) throws FailedCall, InterruptedException {
        var url = read(webhook);
        var addresses = lookups.addressesOf(url.getHost(), deadline);
        if (!mayBeCalled(url, addresses)) {
            throw new FailedCall(Reason.FORBIDDEN_ADDRESS);
        }
        return new Destination(url, addresses.get(Math.floorMod(attempt - 1, addresses.size())));
    }

    @PreDestroy
    void close() {
        lookups.close();
    }

    private static URI read(WebhookUrl webhook) throws FailedCall {
        try {
            var url = URI.create(webhook.text());
            if (url.getHost() != null) {
                return url;
            }
        } catch (IllegalArgumentException malformed) {
            throw new FailedCall(Reason.UNREACHABLE, malformed);
        }
        throw new FailedCall(Reason.UNREACHABLE);
    }

    private boolean mayBeCalled(URI url, List<InetAddress> addresses) {
        return switch (reach) {
            case INTERNET ->
                "https".equals(url.getScheme()) && addresses.stream().allMatch(PublicAddress::isPublic);
            case ANYWHERE -> true;
        };
    }
}
