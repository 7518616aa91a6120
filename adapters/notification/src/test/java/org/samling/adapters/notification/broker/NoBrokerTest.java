package org.samling.adapters.notification.broker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaConnector;
import jakarta.enterprise.inject.Any;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import org.junit.jupiter.api.Test;
import org.samling.adapters.notification.delivery.Arrival;
import org.samling.adapters.notification.delivery.Carrier;
import org.samling.adapters.notification.delivery.Parcels;
import org.samling.application.notification.NoticeFacts;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.notification.Failure;
import org.samling.domain.notification.NoticeKind;

@QuarkusTest
class NoBrokerTest {

    private final Carrier<Parcel.Message> carrier;
    private final KafkaConnector kafka;

    NoBrokerTest(Carrier<Parcel.Message> carrier, @Any @Connector("smallrye-kafka") KafkaConnector kafka) {
        this.carrier = carrier;
        this.kafka = kafka;
    }

    @Test
    void what_was_due_when_the_broker_was_switched_off_waits_for_it() {
        assertThat(carrier.carry(Parcels.message(NoticeKind.PROMOTED, NoticeFacts.NONE)))
                .isEqualTo(new Arrival.Failed(Failure.of(Failure.Reason.UNREACHABLE)));
    }

    @Test
    void nothing_connects_to_kafka() {
        assertThat(kafka.getProducerChannels()).isEmpty();
    }
}
