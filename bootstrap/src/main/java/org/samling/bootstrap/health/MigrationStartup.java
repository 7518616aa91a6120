package org.samling.bootstrap.health;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import org.samling.bootstrap.database.DatabaseGuard;

/** Started means that the database is migrated and was found fit. */
@Startup
class MigrationStartup implements HealthCheck {

    private final DatabaseGuard guard;

    MigrationStartup(DatabaseGuard guard) {
        this.guard = guard;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("migration").status(guard.hasPassed()).build();
    }
}
