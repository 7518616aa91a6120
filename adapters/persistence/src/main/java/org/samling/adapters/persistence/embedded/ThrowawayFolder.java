package org.samling.adapters.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder for one test run, among those of other runs under the system's temporary folder. What a killed run left there,
 * its server included, the next one clears away.
 */
record ThrowawayFolder(Path path, FolderLock lock, Path programs) {

    private static final String PREFIX = "run-";

    static ThrowawayFolder create() throws IOException {
        Path parent = shared();
        clearLeftovers(parent);
        Path path = Files.createTempDirectory(parent, PREFIX).toRealPath();
        FolderLock lock = FolderLock.tryOn(path).orElseThrow();
        return new ThrowawayFolder(path, lock, parent);
    }

    /** Where all runs of this person unpack PostgreSQL's programs, once. */
    static Path shared() throws IOException {
        return Folders.create(
                Path.of(System.getProperty("java.io.tmpdir"), "samling-tests-" + System.getProperty("user.name")));
    }

    void delete() {
        try {
            Folders.delete(path);
        } catch (IOException leftForTheNextRun) {
            System.getLogger(ThrowawayFolder.class.getName())
                    .log(System.Logger.Level.DEBUG, "Left {0} for the next run to clear", path);
        }
    }

    private static void clearLeftovers(Path parent) throws IOException {
        List<Path> runs;
        try (Stream<Path> children = Files.list(parent)) {
            runs = children.filter(child -> child.getFileName().toString().startsWith(PREFIX))
                    .filter(FolderLock::hasBeenTakenOn)
                    .toList();
        }
        for (Path run : runs) {
            clear(parent, run);
        }
    }

    private static void clear(Path parent, Path run) throws IOException {
        Optional<FolderLock> lock = FolderLock.tryOn(run);
        if (lock.isPresent()) {
            try {
                new Server(run, Binaries.in(parent), Durability.THROWN_AWAY).stopStale();
                Folders.delete(run);
            } finally {
                lock.get().close();
            }
        }
    }
}
