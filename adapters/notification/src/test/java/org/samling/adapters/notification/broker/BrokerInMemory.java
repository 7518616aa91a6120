package org.samling.adapters.notification.broker;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The broker is switched on, and is in memory. */
public final class BrokerInMemory implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("samling.broker.enabled", "true", "samling.broker.connector.true", "smallrye-in-memory");
    }
}
