package org.samling.adapters.notification.broker;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.samling.adapters.notification.delivery.Arrival;
import org.samling.adapters.notification.delivery.Carrier;
import org.samling.adapters.notification.delivery.TimeOut;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.notification.Failure;

/** Carries notices to the broker, and waits until it has kept them. What is about the same thing stays in order there. */
@ApplicationScoped
class BrokerCarrier implements Carrier<Parcel.Message> {

    private final MutinyEmitter<String> broker;
    private final boolean enabled;
    private final TimeOut timeOut;

    /** What waits for the broker is bounded by the courier's hands. */
    BrokerCarrier(
            @Channel("notices") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<String> broker,
            @ConfigProperty(name = "samling.broker.enabled") boolean enabled,
            @ConfigProperty(name = "samling.broker.time-out") TimeOut timeOut) {
        this.broker = broker;
        this.enabled = enabled;
        this.timeOut = timeOut;
    }

    /** What was due when the broker was switched off waits until it is switched on again, or parked. */
    @Override
    public Arrival carry(Parcel.Message parcel) {
        if (!enabled) {
            return failed(Failure.Reason.UNREACHABLE);
        }
        try {
            broker.sendMessage(message(parcel)).await().atMost(timeOut.duration());
            return new Arrival.Arrived();
        } catch (RuntimeException failure) {
            return failed(Reasons.of(failure));
        }
    }

    private static Message<String> message(Parcel.Message parcel) {
        var notice = parcel.notice();
        var mediaType = NoticeEvent.MEDIA_TYPE.getBytes(StandardCharsets.UTF_8);
        return Message.of(NoticeEvent.of(notice))
                .addMetadata(OutgoingKafkaRecordMetadata.<String>builder()
                        .withKey(notice.thing().id().toString())
                        .withHeaders(new RecordHeaders().add("content-type", mediaType))
                        .build());
    }

    private static Arrival failed(Failure.Reason reason) {
        return new Arrival.Failed(Failure.of(reason));
    }
}
