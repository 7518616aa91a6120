package org.samling.adapters.rest.json;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much is kept of bodies that are not whole yet, of all callers together: they hold no place, and so nothing else bounds them. */
@Singleton
class UnfinishedBodies {

    private final long most;
    private final AtomicLong kept = new AtomicLong();

    UnfinishedBodies(@ConfigProperty(name = "samling.limits.body-bytes-unfinished") long most) {
        this.most = most;
    }

    /** Whether there was room for so much more. */
    boolean keep(int bytes) {
        if (kept.addAndGet(bytes) > most) {
            kept.addAndGet(-bytes);
            return false;
        }
        return true;
    }

    void letGo(int bytes) {
        kept.addAndGet(-bytes);
    }
}
