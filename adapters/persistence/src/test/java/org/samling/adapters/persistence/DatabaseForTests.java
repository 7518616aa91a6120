package org.samling.adapters.persistence;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;

/** Starts a server for all tests of a run, and tells the application where it is. */
public class DatabaseForTests implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var database = EmbeddedDatabase.throwaway();
        return Map.of(
                "samling.database.url", database.url(),
                "samling.database.username", database.application().name(),
                "samling.database.password", database.application().password(),
                "samling.database.owner-username", database.owner().name(),
                "samling.database.owner-password", database.owner().password());
    }

    /** The server ends with this process. */
    @Override
    public void stop() {}
}
