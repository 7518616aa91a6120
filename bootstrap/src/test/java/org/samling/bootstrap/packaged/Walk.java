package org.samling.bootstrap.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The shell commands of a page, in the order in which they stand there. A line that begins with {@code #=>} stands for
 * what is to be seen in the answer to the commands before it.
 */
final class Walk {

    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final String SEEN = "#=> ";
    private static final String END_OF_STEP = "---- end of step ----";

    private final List<String> steps;
    private final List<String> settings = new ArrayList<>();

    private Walk(List<String> steps) {
        this.steps = steps;
    }

    static Walk ofTheReadme() throws IOException {
        var page = Files.readString(Service.PROJECT.resolve("README.md"));
        var steps = BLOCK.matcher(page)
                .results()
                .map(block -> block.group(1).strip())
                .toList();
        assertThat(steps).isNotEmpty();
        return new Walk(steps);
    }

    Walk with(String variable, String value) {
        settings.add(variable + "='" + value + "'");
        return this;
    }

    /** Types all of it into one shell, and looks for what the page promises. */
    void isAsWritten() throws IOException, InterruptedException {
        var script = String.join("\n", settings) + "\n"
                + steps.stream()
                        .map(step -> step + "\necho; echo '" + END_OF_STEP + "'\n")
                        .collect(Collectors.joining());
        var shell = new ProcessBuilder("bash", "-u").redirectErrorStream(true).start();
        try (var input = shell.outputWriter(StandardCharsets.UTF_8)) {
            input.write(script);
        }
        var answers = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split(END_OF_STEP, -1);
        assertThat(shell.waitFor()).as(String.join("", answers)).isZero();
        for (int step = 0; step < steps.size(); step++) {
            for (var promise : promised(steps.get(step))) {
                assertThat(answers[step])
                        .as("the answer to:\n" + steps.get(step))
                        .contains(promise);
            }
        }
    }

    private static List<String> promised(String step) {
        return step.lines()
                .filter(line -> line.startsWith(SEEN))
                .map(line -> line.substring(SEEN.length()))
                .toList();
    }
}
