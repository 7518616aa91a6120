package org.samling.adapters.persistence.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Makes a data folder belong to one process at a time. The operating system lets go of the lock when the process ends,
 * however it ends, so a lock never outlives its owner.
 */
final class FolderLock implements AutoCloseable {

    /**
     * Marks the folders held by this very process. Opening the lock file a second time and closing it again would release
     * the operating system's lock for the first holder too, so a second attempt from within must not come that far. The
     * marks are system properties, for a class loader that loads this class anew must see them too.
     */
    private static final String HELD_HERE = "samling.data.held-here:";

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the lock, or answers empty when somebody else has it. The folder must exist and be a real path. */
    static Optional<FolderLock> tryOn(Path folder) throws IOException {
        if (System.getProperties().putIfAbsent(HELD_HERE + folder, "yes") != null) {
            return Optional.empty();
        }
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = FileChannel.open(file(folder), CREATE, WRITE);
            taken = channel.tryLock() != null;
            if (!taken) {
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return Optional.of(new FolderLock(folder, channel));
        } finally {
            if (!taken) {
                System.clearProperty(HELD_HERE + folder);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    /** Whether anybody ever took the lock; a folder that was only just made is about to be locked by its maker. */
    static boolean hasBeenTakenOn(Path folder) {
        return Files.exists(file(folder));
    }

    /** Who holds the lock, for the message to the one who came second. */
    static String holder(Path folder) {
        if (System.getProperty(HELD_HERE + folder) != null) {
            return Long.toString(ProcessHandle.current().pid());
        }
        try {
            return Files.readString(file(folder), StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            return "unknown";
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        System.clearProperty(HELD_HERE + folder);
    }

    private static Path file(Path folder) {
        return folder.resolve("lock");
    }
}
