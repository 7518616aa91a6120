package org.samling.adapters.rest.document;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which rules each operation can name, by the status of its answer: as what stopped the request, as what was wrong with a
 * field or with one of many, or as a warning. The tests hold every answer against it.
 */
final class Refusals {

    private final Map<String, NavigableMap<String, NavigableSet<String>>> byOperation = new TreeMap<>();

    Refusals() {
        Told.properties("refusals.properties").forEach((key, codes) -> {
            var place = ((String) key).split("\\.", 2);
            byOperation
                    .computeIfAbsent(place[0], operation -> new TreeMap<>())
                    .put(place[1], new TreeSet<>(Set.of(((String) codes).split(" "))));
        });
    }

    /** The operations that can name a rule. */
    Set<String> naming(String code) {
        return byOperation.entrySet().stream()
                .filter(operation -> operation.getValue().values().stream().anyMatch(codes -> codes.contains(code)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The statuses of the answers that name a rule. */
    Set<String> statuses(String code) {
        return byOperation.values().stream()
                .flatMap(byStatus -> byStatus.entrySet().stream())
                .filter(status -> status.getValue().contains(code))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    NavigableMap<String, NavigableSet<String>> of(String operationId) {
        return byOperation.getOrDefault(operationId, Collections.emptyNavigableMap());
    }
}
