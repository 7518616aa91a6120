package org.samling.bootstrap.proof.restore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samling.bootstrap.packaged.Service;

/** What {@code docs/operations.md} tells an operator to type, section by section. */
record OperationsPage(String text) {

    private static final String SEEN = "#=> ";

    static OperationsPage read() throws IOException {
        return new OperationsPage(Files.readString(Service.PROJECT.resolve("docs/operations.md"), UTF_8));
    }

    /** The commands for a shell. */
    String commands(String heading) {
        return blocks(heading, "sh");
    }

    /** The statements for a superuser, with passwords filled in. */
    String statements(String heading, String password) {
        return blocks(heading, "sql").replace("…", password);
    }

    /** What is to be seen in the answer. */
    List<String> promises(String heading) {
        var promises = commands(heading)
                .lines()
                .filter(line -> line.startsWith(SEEN))
                .map(line -> line.substring(SEEN.length()))
                .toList();
        assertThat(promises).isNotEmpty();
        return promises;
    }

    private String blocks(String heading, String language) {
        var section = Pattern.compile(
                        "^#+ " + Pattern.quote(heading) + "\n(.*?)(?=^#+ |\\z)", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(text);
        assertThat(section.find()).as("a section " + heading).isTrue();
        var blocks = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(section.group(1))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining());
        assertThat(blocks).as("commands under " + heading).isNotEmpty();
        return blocks;
    }
}
