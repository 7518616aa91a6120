package org.samling.adapters.persistence.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One of PostgreSQL's programs, run to its end. */
record Command(List<String> words) {

    static Command of(List<String> words) {
        return new Command(words);
    }

    Command after(List<String> prefix) {
        return new Command(Stream.concat(prefix.stream(), words.stream()).toList());
    }

    /** Runs it, and throws with what it said when it does not succeed. */
    void run(String purpose) throws IOException {
        Outcome outcome = outcome();
        if (outcome.code() != 0) {
            throw new EmbeddedDatabaseException(
                    "Could not " + purpose + ": " + outcome.output().strip());
        }
    }

    boolean succeeds() {
        try {
            return outcome().code() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private Outcome outcome() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC"));
        Process process = builder.start();
        process.getOutputStream().close();
        try (InputStream output = process.getInputStream()) {
            String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), said);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new EmbeddedDatabaseException("Interrupted while waiting for " + words.getFirst(), interrupted);
        }
    }

    private record Outcome(int code, String output) {}
}
