package org.samling.adapters.persistence.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A second Java process that starts the embedded database and holds it until it is told to stop, or killed. */
final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static OtherProcess startingIn(Path folder) throws IOException {
        return new OtherProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    String firstLine() throws IOException {
        String line = output.readLine();
        return line == null ? "" : line;
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
        output.close();
    }

    public static void main(String[] arguments) throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.startIn(Path.of(arguments[0]), ThrowawayFolder.shared())) {
            System.out.println(database.url());
            int untilOutputOfTheTestIsClosed = System.in.read();
            assert untilOutputOfTheTestIsClosed < 0;
        } catch (EmbeddedDatabaseException refused) {
            System.out.println(refused.getMessage());
        }
    }
}
