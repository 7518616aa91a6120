package org.samling.adapters.notification.broker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import org.junit.jupiter.api.Test;
import org.samling.adapters.notification.delivery.Arrival;
import org.samling.adapters.notification.delivery.Carrier;
import org.samling.adapters.notification.delivery.Parcels;
import org.samling.application.notification.NoticeFacts;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.notification.NoticeKind;

@QuarkusTest
@TestProfile(BrokerInMemory.class)
class BrokerCarrierTest {

    private final Carrier<Parcel.Message> carrier;
    private final InMemoryConnector broker;

    BrokerCarrierTest(Carrier<Parcel.Message> carrier, @Any @Connector("smallrye-in-memory") InMemoryConnector broker) {
        this.carrier = carrier;
        this.broker = broker;
    }

    @Test
    void a_notice_that_the_broker_has_kept_has_arrived() {
        var parcel = Parcels.message(NoticeKind.PROMOTED, NoticeFacts.NONE);

        assertThat(carrier.carry(parcel)).isEqualTo(new Arrival.Arrived());

        var kept = broker.<String>sink("notices").received().getLast();
        var told = kept.getMetadata(OutgoingKafkaRecordMetadata.class).orElseThrow();
        assertThat(kept.getPayload()).isEqualTo(NoticeEvent.of(parcel.notice()));
        assertThat(told.getKey()).isEqualTo(parcel.notice().thing().id().toString());
        assertThat(new String(told.getHeaders().lastHeader("content-type").value(), StandardCharsets.UTF_8))
                .isEqualTo("application/cloudevents+json; charset=UTF-8");
    }
}
