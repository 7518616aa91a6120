package org.samling.adapters.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. In a user namespace without a mapping the process still is the one who owns the
 * files, but no longer appears as root, and that satisfies it.
 */
final class UserNamespace {

    private static final int ROOT = 0;

    private UserNamespace() {}

    /** What to put before a command so that it does not run as root; nothing for an ordinary user. */
    static List<String> prefixFor(Path ownFolder) throws IOException {
        if (!Files.getAttribute(ownFolder, "unix:uid").equals(ROOT)) {
            return List.of();
        }
        if (!Command.of(List.of("unshare", "-U", "true")).succeeds()) {
            throw new EmbeddedDatabaseException("""
                    PostgreSQL does not run as root, and this system does not let root step into a user namespace \
                    (unshare -U). Start Samling as an ordinary user, or name a PostgreSQL server in SAMLING_DATABASE_URL.""");
        }
        return List.of("unshare", "-U");
    }
}
