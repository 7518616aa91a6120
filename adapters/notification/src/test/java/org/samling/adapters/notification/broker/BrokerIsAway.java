package org.samling.adapters.notification.broker;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The broker is switched on, and nobody is where it should be. */
public final class BrokerIsAway implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("samling.broker.enabled", "true", "kafka.bootstrap.servers", "localhost:1");
    }
}
