package org.samling.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The picture in docs/architecture.md is true: each arrow is a dependency, each dependency an arrow. */
class PictureTest {

    private static final Path PICTURE = Path.of("../docs/architecture.md");
    private static final Pattern MERMAID = Pattern.compile("```mermaid\\n(.*?)```", Pattern.DOTALL);

    /** A box, as in {@code rest["adapters.rest"]}; what follows the package's name is for the reader. */
    private static final Pattern BOX = Pattern.compile("(\\w+)\\[\"([\\w.]+)");

    private static final Pattern ARROW = Pattern.compile("(\\w+) --> (\\w+)");

    @Test
    void the_picture_shows_what_depends_on_what() throws IOException {
        assertThat(dependencies(House.REAL, House.ROOT)).isEqualTo(arrows(Files.readString(PICTURE)));
    }

    @Test
    void an_arrow_too_many_or_too_few_would_be_found() {
        var picture = """
                ```mermaid
                flowchart TD
                  rest["adapters.rest<br/>HTTP"] --> domain["domain"]
                  domain --> application["application"]
                ```
                """;

        assertThat(arrows(picture)).containsExactly("adapters.rest -> domain", "domain -> application");
        assertThat(dependencies(House.PLANTED, House.PLANTED_ROOT))
                .contains("domain -> application", "adapters.rest -> adapters.persistence")
                .doesNotContain("application -> bootstrap");
    }

    private static Set<String> arrows(String markdown) {
        var picture = MERMAID.matcher(markdown)
                .results()
                .map(block -> block.group(1))
                .findFirst()
                .orElseThrow();
        Map<String, String> boxes =
                BOX.matcher(picture).results().collect(Collectors.toMap(box -> box.group(1), box -> box.group(2)));
        // An arrow leads from box to box, whether or not a box is labelled in the same line.
        var lines = picture.replaceAll("\\[\"[^\"]*\"]", "");
        return ARROW.matcher(lines)
                .results()
                .map(arrow -> arrow(boxes, arrow))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String arrow(Map<String, String> boxes, MatchResult arrow) {
        return boxes.get(arrow.group(1)) + " -> " + boxes.get(arrow.group(2));
    }

    private static Set<String> dependencies(JavaClasses house, String root) {
        var found = new TreeSet<String>();
        for (var type : house) {
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var from = module(type, root);
                var to = module(dependency.getTargetClass(), root);
                if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
                    found.add(from + " -> " + to);
                }
            }
        }
        return found;
    }

    /** The part of the house to which a class belongs; nothing for one that does not belong to the house. */
    private static String module(JavaClass type, String root) {
        var parts = Pattern.compile(Pattern.quote(root) + "\\.(domain|application|bootstrap|adapters\\.\\w+)\\b.*")
                .matcher(type.getPackageName());
        return parts.matches() ? parts.group(1) : "";
    }
}
