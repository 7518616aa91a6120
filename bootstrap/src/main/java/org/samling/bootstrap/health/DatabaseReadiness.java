package org.samling.bootstrap.health;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means that the database answers, not that the pool has a connection to spare. An exhausted pool is a load that
 * passes and is answered with 503 and Retry-After; were it a lack of readiness, it would take every instance out of service
 * at the same moment and turn a rush into an outage.
 */
@Readiness
class DatabaseReadiness implements HealthCheck {

    private final DatabaseProbe probe;

    DatabaseReadiness(DatabaseProbe probe) {
        this.probe = probe;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(probe.answered()).build();
    }
}
