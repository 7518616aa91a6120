package org.samling.adapters.rest.json;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much is kept of bodies that are waited for: they hold no place, and so nothing else bounds them. Nobody may have more
 * than a share of it, or a single caller could leave nothing for the others.
 */
@Singleton
class UnfinishedBodies {

    private static final int SHARES = 8;

    private final long most;
    private final Map<String, Long> keptOfCaller = new HashMap<>();
    private long kept;

    UnfinishedBodies(@ConfigProperty(name = "samling.limits.body-bytes-unfinished") long most) {
        this.most = most;
    }

    /** Whether there was room for so much more of this caller's. */
    synchronized boolean keep(String caller, int bytes) {
        var ofCaller = keptOfCaller.getOrDefault(caller, 0L) + bytes;
        if (kept + bytes > most || ofCaller > most / SHARES) {
            return false;
        }
        kept += bytes;
        keptOfCaller.put(caller, ofCaller);
        return true;
    }

    synchronized void letGo(String caller, int bytes) {
        kept -= bytes;
        keptOfCaller.computeIfPresent(caller, (same, ofCaller) -> ofCaller > bytes ? ofCaller - bytes : null);
    }
}
