package org.samling.adapters.persistence.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A running PostgreSQL server that belongs to this process. It is born in an empty folder, found again there by the next
 * start, and stopped by {@link #close()}; whoever starts it says when, so that it goes down after all that uses it.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private final Server server;
    private final FolderLock lock;
    private final Login superuser;
    private final Login owner;
    private final Login application;
    private boolean closed;

    private EmbeddedDatabase(Server server, FolderLock lock, Login superuser, Login owner, Login application) {
        this.server = server;
        this.lock = lock;
        this.superuser = superuser;
        this.owner = owner;
        this.application = application;
    }

    /**
     * Starts the server on the data in the folder, which is created when missing. What is committed stays, through kills
     * and power cuts.
     *
     * @throws EmbeddedDatabaseException when another process uses the folder, or the server cannot start
     */
    public static EmbeddedDatabase startIn(Path folder) {
        return startIn(folder, folder);
    }

    /** The same with PostgreSQL's programs elsewhere, where several databases share them. */
    static EmbeddedDatabase startIn(Path folder, Path programs) {
        try {
            Path real = Folders.create(folder.toAbsolutePath());
            FolderLock lock = FolderLock.tryOn(real)
                    .orElseThrow(() -> new EmbeddedDatabaseException("The data folder " + real
                            + " is in use by another Samling (process " + FolderLock.holder(real)
                            + "). Stop that one, or choose another folder with -Dsamling.data=<folder>."));
            return start(real, Folders.create(programs.toAbsolutePath()), Durability.KEPT, lock);
        } catch (IOException failure) {
            throw new EmbeddedDatabaseException("Could not use the data folder " + folder + ": " + failure, failure);
        }
    }

    /** Starts an empty server for tests: quick, forgetful, and gone when this process ends. */
    public static EmbeddedDatabase throwaway() {
        try {
            ThrowawayFolder folder = ThrowawayFolder.create();
            EmbeddedDatabase database = start(folder.path(), folder.programs(), Durability.THROWN_AWAY, folder.lock());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                database.close();
                folder.delete();
            }));
            return database;
        } catch (IOException failure) {
            throw new EmbeddedDatabaseException("Could not make a database for tests: " + failure, failure);
        }
    }

    private static EmbeddedDatabase start(Path folder, Path programs, Durability durability, FolderLock lock)
            throws IOException {
        Server server = null;
        boolean running = false;
        try {
            Passwords passwords = Passwords.in(folder);
            Login owner = passwords.of(Roles.OWNER);
            Login application = passwords.of(Roles.APPLICATION);
            Login superuser = passwords.of(Roles.SUPERUSER);
            server = new Server(folder, Binaries.in(programs), durability);
            server.createUnlessPresent(superuser);
            server.stopStale();
            server.start();
            try (Connection connection = server.connect(Roles.MAINTENANCE_DATABASE, superuser)) {
                Roles.ensure(connection, owner, application);
            }
            running = true;
            return new EmbeddedDatabase(server, lock, superuser, owner, application);
        } catch (SQLException failure) {
            throw new EmbeddedDatabaseException("Could not set up the database: " + failure.getMessage(), failure);
        } finally {
            if (!running) {
                try (lock) {
                    if (server != null) {
                        server.stop();
                    }
                }
            }
        }
    }

    /** The JDBC URL of the application's database, without a user. */
    public String url() {
        return server.url(Roles.DATABASE);
    }

    /** The role that made the others. Nothing of the application runs as it; a test may, to make a role of its own. */
    public Login superuser() {
        return superuser;
    }

    /** The role that owns the database and migrates it. */
    public Login owner() {
        return owner;
    }

    /** The role the application runs as: it owns nothing and passes by no policy. */
    public Login application() {
        return application;
    }

    /** Stops the server and lets go of the folder; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            server.stop();
        } catch (IOException failure) {
            throw new EmbeddedDatabaseException("Could not stop the database: " + failure, failure);
        }
    }
}
