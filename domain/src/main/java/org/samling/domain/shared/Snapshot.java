package org.samling.domain.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a thing stood at one moment, for the audit log. Facts are kept word for word. Of what is personal (names,
 * addresses, free text about somebody) only that it changed is kept: an audit entry can never be removed, a person must
 * be erasable.
 */
public record Snapshot(Map<String, @Nullable Object> facts, Map<String, @Nullable Object> personal) {

    public Snapshot {
        facts = Collections.unmodifiableMap(new LinkedHashMap<String, @Nullable Object>(facts));
        personal = Collections.unmodifiableMap(new LinkedHashMap<String, @Nullable Object>(personal));
    }

    public static Snapshot empty() {
        return new Snapshot(Map.of(), Map.of());
    }

    public Snapshot fact(String attribute, @Nullable Object value) {
        var more = new LinkedHashMap<String, @Nullable Object>(facts);
        more.put(attribute, value);
        return new Snapshot(more, personal);
    }

    public Snapshot personal(String attribute, @Nullable Object value) {
        var more = new LinkedHashMap<String, @Nullable Object>(personal);
        more.put(attribute, value);
        return new Snapshot(facts, more);
    }

    /** The names of the attributes in which the two differ. To have no value and to be absent are no difference. */
    public Set<String> differenceFrom(Snapshot other) {
        var changed = new TreeSet<String>();
        collectChanges(facts, other.facts, changed);
        collectChanges(personal, other.personal, changed);
        return Collections.unmodifiableSet(changed);
    }

    private static void collectChanges(
            Map<String, @Nullable Object> mine, Map<String, @Nullable Object> theirs, Set<String> changed) {
        var attributes = new TreeSet<>(mine.keySet());
        attributes.addAll(theirs.keySet());
        for (var attribute : attributes) {
            if (!Objects.equals(mine.get(attribute), theirs.get(attribute))) {
                changed.add(attribute);
            }
        }
    }
}
