package org.samling.domain.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule that was found broken: on which attribute, if on one, and the facts that a reader needs to mend it, such as the
 * greatest value allowed.
 *
 * @param attribute the attribute's name in the specification; below a list or an object its path, as in
 *     {@code attendance/3/user_id}
 */
public record Finding(Rule rule, @Nullable String attribute, Map<String, Object> facts) {

    public Finding {
        facts = Map.copyOf(facts);
    }

    public Finding(Rule rule, Map<String, Object> facts) {
        this(rule, null, facts);
    }
}
