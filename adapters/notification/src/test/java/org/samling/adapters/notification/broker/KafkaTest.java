package org.samling.adapters.notification.broker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samling.adapters.notification.delivery.Arrival;
import org.samling.adapters.notification.delivery.Carrier;
import org.samling.adapters.notification.delivery.Parcels;
import org.samling.application.notification.NoticeFacts;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.notification.NoticeKind;

@QuarkusTest
@TestProfile(BrokerIsKafka.class)
@Timeout(60)
class KafkaTest {

    private final Carrier<Parcel.Message> carrier;
    private final String servers;
    private final String topic;

    KafkaTest(
            Carrier<Parcel.Message> carrier,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "samling.broker.topic") String topic) {
        this.carrier = carrier;
        this.servers = servers;
        this.topic = topic;
    }

    @Test
    void what_has_arrived_can_be_read_there() {
        var parcel = Parcels.message(NoticeKind.EVENT_CANCELLED, NoticeFacts.NONE);

        assertThat(carrier.carry(parcel)).isEqualTo(new Arrival.Arrived());

        var kept = last();
        assertThat(kept.key()).isEqualTo(parcel.notice().thing().id().toString());
        assertThat(kept.value()).isEqualTo(NoticeEvent.of(parcel.notice()));
        assertThat(new String(kept.headers().lastHeader("content-type").value(), StandardCharsets.UTF_8))
                .isEqualTo("application/cloudevents+json; charset=UTF-8");
    }

    private ConsumerRecord<String, String> last() {
        var settings = Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
        try (var reader = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            reader.assign(List.of(partition));
            reader.seekToBeginning(List.of(partition));
            List<ConsumerRecord<String, String>> read;
            do {
                read = reader.poll(Duration.ofSeconds(1)).records(partition);
            } while (read.isEmpty());
            return read.getLast();
        }
    }
}
