package org.samling.bootstrap.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * The story of the README, walked through with the clients. Those for Python and TypeScript are walked where there is what
 * they need: a Python, and a Node with what {@code clients/check} compiles.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ClientsIT {

    private static final Path CLIENTS = Service.PROJECT.resolve("clients");

    private Service demo;

    @BeforeAll
    void start(@TempDir Path data) {
        demo = new Service("demo", data, Map.of()).awaitReady();
    }

    @AfterAll
    void stop() {
        assertThat(demo.stop()).isIn(0, 143);
        demo.close();
    }

    @Test
    void theClientForJavaWalksTheStory() {
        var walk = new ClientWalk(demo);
        walk.inTenLines();
        walk.throughMembers();
        walk.throughStatesAndPages();
        walk.throughAWorkshop();
        walk.throughAnEvent();
        walk.throughTheAuditLog();
    }

    @Test
    void theClientForPythonWalksTheStory() throws IOException, InterruptedException {
        assumeTrue(works("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 9))"), "no Python 3.9");
        walks(
                Map.of("PYTHONPATH", CLIENTS.resolve("python/target/sdk").toString(), "PYTHONDONTWRITEBYTECODE", "1"),
                "python3",
                "-W",
                "error",
                CLIENTS.resolve("python/walk.py").toString(),
                demo.address());
    }

    @Test
    void theClientForTypeScriptWalksTheStory() throws IOException, InterruptedException {
        var walk = CLIENTS.resolve("typescript/target/walk/walk.js");
        assumeTrue(Files.exists(walk) && works("node", "--version"), "no Node, or not compiled");
        walks(Map.of(), "node", walk.toString(), demo.address());
    }

    @Test
    void whatThePageShowsIsWhatIsWalked() throws IOException {
        var page = Files.readString(Service.PROJECT.resolve("docs/clients.md"));
        var walks = Map.of(
                "java", Path.of("src/test/java/org/samling/bootstrap/packaged/ClientWalk.java"),
                "python", CLIENTS.resolve("python/walk.py"),
                "typescript", CLIENTS.resolve("typescript/walk.ts"));
        for (var language : walks.keySet()) {
            var shown = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                    .matcher(page)
                    .results()
                    .map(block -> block.group(1))
                    .findFirst()
                    .orElseThrow();
            assertThat(shown.strip().lines()).as(language).hasSizeLessThanOrEqualTo(15);
            assertThat(closed(Files.readString(walks.get(language)))).contains(closed(shown));
        }
    }

    private static String closed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void walks(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
