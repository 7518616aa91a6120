package org.samling.adapters.notification.broker;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;
import org.jspecify.annotations.Nullable;

/** A real Kafka, of one node, in this process. */
public final class KafkaBroker implements QuarkusTestResourceLifecycleManager {

    private @Nullable KafkaClusterTestKit cluster;

    @Override
    public Map<String, String> start() {
        try {
            var node = new TestKitNodes.Builder()
                    .setCombined(true)
                    .setNumControllerNodes(1)
                    .setNumBrokerNodes(1)
                    .build();
            cluster = new KafkaClusterTestKit.Builder(node).build();
            cluster.format();
            cluster.startup();
            cluster.waitForReadyBrokers();
            return Map.of("kafka.bootstrap.servers", cluster.bootstrapServers());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void stop() {
        try {
            if (cluster != null) {
                cluster.close();
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
