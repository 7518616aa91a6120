package org.samling.adapters.rest.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Compares two documents with the eyes of somebody who has written a client for the first. */
final class Compatibility {

    private Compatibility() {}

    /** What the second document takes away of that which the first one promised. */
    static List<String> breaches(JsonNode released, JsonNode now, LocalDate today) {
        var promised = Promised.by(released, today);
        return Stream.concat(
                        SeenByDiff.breaches(OlderDocument.of(promised), OlderDocument.of(now)).stream(),
                        Overlooked.breaches(promised, now).stream())
                .toList();
    }
}
