package org.samling.bootstrap.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the experiments of one run showed, for people: {@code proof/report.md}, with a section for each. A section is added to
 * what stands there already, for an experiment within an application of Quarkus does not see what the others have in memory.
 */
public final class Report {

    private static final Pattern BETWEEN_SECTIONS = Pattern.compile("\n(?=## )");
    private static final Path FILE = Path.of("../proof/report.md");

    private static final String HEADING =
            """
            # Proof

            Scale %s, seed %d (`-Dsamling.proof.seed`), begun at %s.

            """.formatted(Scale.CHOSEN.name().toLowerCase(Locale.ROOT), Seed.CHOSEN, begun());

    private Report() {}

    /**
     * Adds what an experiment has shown.
     *
     * @param number the experiment's place in the report
     * @param figures what was seen, a line each
     * @param control what was seen with the protection taken away
     */
    public static synchronized void tell(int number, String experiment, String figures, String control) {
        try {
            var sections = sectionsOfThisRun();
            sections.put(number, """
                    ## %d. %s

                    %s

                    **Control:** %s
                    """.formatted(number, experiment, listed(figures), control.strip()));
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, HEADING + String.join("\n", sections.values()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static SortedMap<Integer, String> sectionsOfThisRun() throws IOException {
        var sections = new TreeMap<Integer, String>();
        var told = Files.exists(FILE) ? Files.readString(FILE) : "";
        if (told.startsWith(HEADING)) {
            for (var section : BETWEEN_SECTIONS.split(told.substring(HEADING.length()), -1)) {
                var number = section.substring("## ".length(), section.indexOf('.'));
                sections.put(Integer.valueOf(number), section);
            }
        }
        return sections;
    }

    private static Instant begun() {
        return Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime())
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private static String listed(String figures) {
        return figures.strip().lines().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
