package org.samling.adapters.rest.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the tests have been answered: which operation, with which status, and which rules it named, as what stopped the
 * request, as what was wrong with a field or with one of many, or as a warning. A file that {@code samling.contract.seen}
 * names gets a line for each, at once: a JVM of tests is not always let end in peace.
 */
final class SeenAnswers {

    private static final String FILE = "samling.contract.seen";
    private static final String NO_RULE = "-";

    private final Set<Seen> seen = ConcurrentHashMap.newKeySet();
    private final @Nullable String file = System.getProperty(FILE);

    /** An operation, its status, and a code that its answer held. */
    record Seen(String operationId, int status, String code) {

        private String line() {
            return "%s\t%d\t%s\n".formatted(operationId, status, code);
        }
    }

    void add(String operationId, int status, JsonNode body) {
        var codes = body.findValuesAsText("code");
        (codes.isEmpty() ? List.of(NO_RULE) : codes)
                .stream()
                        .map(code -> new Seen(operationId, status, code))
                        .filter(seen::add)
                        .forEach(this::write);
    }

    private void write(Seen first) {
        if (file == null) {
            return;
        }
        try {
            Files.writeString(Path.of(file), first.line(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
