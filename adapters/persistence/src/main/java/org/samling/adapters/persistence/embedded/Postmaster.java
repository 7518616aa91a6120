package org.samling.adapters.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a running server wrote down about itself in its data folder. When the application is killed the server lives on;
 * when the machine is, the file remains and its process number may meanwhile be anybody's.
 */
record Postmaster(Path cluster, ProcessHandle process) {

    private static final String FILE = "postmaster.pid";

    /** The process the file names, whoever that is now; empty when there is no file or no such process. */
    static Optional<Postmaster> namedIn(Path cluster) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(cluster.resolve(FILE));
        } catch (NoSuchFileException notRunning) {
            return Optional.empty();
        }
        if (lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .map(process -> new Postmaster(cluster, process));
    }

    /** Whether that process is the PostgreSQL server of this very folder, and not one that inherited its number. */
    boolean isOurs() {
        ProcessHandle.Info info = process.info();
        boolean postgres = info.command()
                .map(command -> Path.of(command).endsWith("postgres"))
                .orElse(false);
        boolean thisFolder = info.arguments()
                .map(arguments -> Arrays.asList(arguments).contains(cluster.toString()))
                .orElse(false);
        return postgres && thisFolder;
    }

    /** Removes what a server that is gone left behind; only right when {@link #isOurs()} denies. */
    void forget() throws IOException {
        Files.deleteIfExists(cluster.resolve(FILE));
    }
}
