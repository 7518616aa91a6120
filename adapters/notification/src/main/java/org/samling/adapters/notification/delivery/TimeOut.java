package org.samling.adapters.notification.delivery;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import org.samling.domain.notification.Delivery;

/**
 * How long a carrier takes over a parcel at most, standing in line included. As a setting it is read when the service starts,
 * which does not start with one that would let another instance carry the same parcel meanwhile.
 */
public record TimeOut(Duration duration) {

    public TimeOut {
        if (!duration.isPositive() || duration.compareTo(Delivery.LEASE) >= 0) {
            throw new IllegalArgumentException(
                    "A time-out must be longer than nothing and shorter than the %d s for which a"
                                    .formatted(Delivery.LEASE.toSeconds())
                            + " delivery is lent to whoever makes it, and is " + duration);
        }
    }

    public static TimeOut of(String written) {
        return new TimeOut(DurationConverter.parseDuration(written));
    }

    public Deadline begin() {
        return Deadline.in(duration);
    }
}
