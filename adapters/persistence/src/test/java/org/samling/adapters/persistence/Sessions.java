package org.samling.adapters.persistence;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;

/** Sessions of a test's own, past the application: as the role that it runs as, and as the one that owns the tables. */
public final class Sessions {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Sessions() {}

    public static Jdbi asApplication() {
        return as("samling.database.username", "samling.database.password");
    }

    public static Jdbi asOwner() {
        return as("samling.database.owner-username", "samling.database.owner-password");
    }

    /** Returns when a transaction of the application waits for a lock. */
    public static void awaitSomebodyWaiting() {
        var giveUp = Instant.now().plus(PATIENCE);
        while (!somebodyWaits()) {
            if (Instant.now().isAfter(giveUp)) {
                throw new AssertionError("nobody waits for a lock");
            }
            Thread.onSpinWait();
        }
    }

    private static boolean somebodyWaits() {
        return asApplication()
                .withHandle(
                        handle -> handle.createQuery("""
                        select exists (
                            select 1
                            from pg_stat_activity
                            where wait_event_type = 'Lock' and usename = current_user)
                        """).mapTo(Boolean.class).one());
    }

    private static Jdbi as(String user, String password) {
        return Jdbi.create(setting("samling.database.url"), setting(user), setting(password));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
