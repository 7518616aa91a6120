package org.samling.bootstrap.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** All test sources but what is planted, and but those that name rules as examples. */
final class TestSources {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> WITH_EXAMPLES = Set.of("EveryRuleTest.java", "SpecificationRulesTest.java");

    private TestSources() {}

    static String text() throws IOException {
        try (var files = Files.walk(REPOSITORY)) {
            return files.filter(file -> file.toString().matches(".*/src/test/java/.*\\.java"))
                    .filter(file -> !file.toString().contains("/planted/"))
                    .filter(file -> !WITH_EXAMPLES.contains(file.getFileName().toString()))
                    .map(TestSources::read)
                    .collect(Collectors.joining());
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
