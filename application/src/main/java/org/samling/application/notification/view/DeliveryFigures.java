package org.samling.application.notification.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samling.domain.notification.Channel;

/**
 * How delivery goes, over all organisations.
 *
 * @param oldestUnsorted since when the oldest notice waits to be sorted; null if none does
 */
public record DeliveryFigures(@Nullable Instant oldestUnsorted, List<OfChannel> channels) {

    public DeliveryFigures {
        channels = List.copyOf(channels);
    }

    /** The same for one channel. */
    public record OfChannel(Channel channel, @Nullable Instant oldestWaiting, long waiting, long parked) {}
}
