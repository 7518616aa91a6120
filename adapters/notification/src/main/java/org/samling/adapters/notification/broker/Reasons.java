package org.samling.adapters.notification.broker;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.samling.domain.notification.Failure.Reason;

/** Why the broker has not kept something. The connector may have tried several times, and then says so around Kafka's words. */
final class Reasons {

    private Reasons() {}

    /** What is neither Kafka's nor a matter of time is a mistake of ours, and is thrown on. */
    static Reason of(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> reason(cause).stream())
                .findFirst()
                .orElseThrow(() -> failure);
    }

    private static Optional<Reason> reason(Throwable cause) {
        return switch (cause) {
            case io.smallrye.mutiny.TimeoutException late -> Optional.of(Reason.TIMED_OUT);
            case TimeoutException late -> Optional.of(Reason.TIMED_OUT);
            case RetriableException away -> Optional.of(Reason.UNREACHABLE);
            case KafkaException refusal -> Optional.of(Reason.REFUSED);
            default -> Optional.empty();
        };
    }
}
