package org.samling.bootstrap.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the experiments showed, for people: {@code proof/report.md}, with a section for each, written anew with each of them. */
final class Report {

    private static final Path FOLDER = Path.of("../proof");
    private static final TreeMap<Integer, String> SECTIONS = new TreeMap<>();

    private Report() {}

    /**
     * @param number the experiment's place in the report
     * @param figures what was seen, a line each
     * @param control what was seen with the protection taken away
     */
    static synchronized void tell(int number, String experiment, String figures, String control) {
        SECTIONS.put(number, """
                ## %d. %s

                %s

                **Control:** %s
                """.formatted(number, experiment, listed(figures), control));
        var report = """
                # Proof

                Scale %s, seed %d (`-Dsamling.proof.seed`).

                %s""".formatted(
                Scale.CHOSEN.name().toLowerCase(Locale.ROOT), Seed.CHOSEN, String.join("\n", SECTIONS.values()));
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve("report.md"), report);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String listed(String figures) {
        return figures.strip().lines().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
