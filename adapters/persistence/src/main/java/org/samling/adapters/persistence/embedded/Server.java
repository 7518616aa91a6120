package org.samling.adapters.persistence.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One PostgreSQL server on one data folder: made once, started, stopped. It listens on the loopback address only, has no
 * socket in the file system and asks everybody for a password.
 */
final class Server {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int PATIENCE_SECONDS = 60;

    private final Path folder;
    private final Path cluster;
    private final Binaries binaries;
    private final Durability durability;
    private final List<String> prefix;
    private int port;

    Server(Path folder, Binaries binaries, Durability durability) throws IOException {
        this.folder = folder;
        this.cluster = folder.resolve("cluster");
        this.binaries = binaries;
        this.durability = durability;
        this.prefix = UserNamespace.prefixFor(folder);
    }

    /** Makes the cluster aside and moves it into place, so that a half-made one is never taken for a whole. */
    void createUnlessPresent(Login superuser) throws IOException {
        if (Files.isDirectory(cluster)) {
            return;
        }
        Path draft = folder.resolve("cluster.draft");
        Folders.delete(draft);
        Path password = Files.createTempFile(
                folder,
                "password",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, superuser.password());
            List<String> words = new ArrayList<>(List.of(
                    binaries.program("initdb").toString(),
                    "--pgdata=" + draft,
                    "--username=" + superuser.name(),
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--data-checksums"));
            words.addAll(durability.initOptions());
            Command.of(words).after(prefix).run("create the database");
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(draft, cluster, ATOMIC_MOVE);
    }

    /** Stops the server that a killed application left running here, if there is one. */
    void stopStale() throws IOException {
        Optional<Postmaster> named = Postmaster.namedIn(cluster);
        if (named.isEmpty()) {
            return;
        }
        if (named.get().isOurs()) {
            stop();
        } else {
            named.get().forget();
        }
    }

    void start() throws IOException {
        port = freePort();
        Path log = folder.resolve("postgresql.log");
        List<String> options = new ArrayList<>(List.of(
                "port=" + port,
                "listen_addresses=" + LOOPBACK,
                "unix_socket_directories=",
                "password_encryption=scram-sha-256",
                "timezone=UTC",
                "log_timezone=UTC",
                "log_line_prefix='%m [%p] %e '"));
        options.addAll(durability.settings());
        Command.of(List.of(
                        binaries.program("pg_ctl").toString(),
                        "start",
                        "--wait",
                        "--timeout=" + PATIENCE_SECONDS,
                        "--pgdata=" + cluster,
                        "--log=" + log,
                        "--options=-c " + String.join(" -c ", options)))
                .after(prefix)
                .run("start the database (its log is " + log + ")");
    }

    void stop() throws IOException {
        if (Postmaster.namedIn(cluster).isEmpty()) {
            return;
        }
        Command.of(List.of(
                        binaries.program("pg_ctl").toString(),
                        "stop",
                        "--wait",
                        "--timeout=" + PATIENCE_SECONDS,
                        "--mode=fast",
                        "--pgdata=" + cluster))
                .after(prefix)
                .run("stop the database");
    }

    String url(String database) {
        return "jdbc:postgresql://" + LOOPBACK + ":" + port + "/" + database;
    }

    Connection connect(String database, Login login) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(database));
        return source.getConnection(login.name(), login.password());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
