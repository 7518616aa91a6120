package org.samling.application.notification;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When and where something is to take place. If either changes, it is moved, and whoever signed up is told from where to where. */
public record Appointment(Instant start, @Nullable String location) {

    /** What is told of a move to there; nothing if it is none. */
    public Map<String, Object> to(Appointment there) {
        var facts = new HashMap<String, Object>();
        if (!start.equals(there.start)) {
            facts.put("old_start_at", start);
            facts.put("new_start_at", there.start);
        }
        if (!Objects.equals(location, there.location)) {
            facts.put("old_location", Objects.requireNonNullElse(location, ""));
            facts.put("new_location", Objects.requireNonNullElse(there.location, ""));
        }
        return facts;
    }
}
