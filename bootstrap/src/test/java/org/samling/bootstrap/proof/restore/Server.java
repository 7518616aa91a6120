package org.samling.bootstrap.proof.restore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.samling.adapters.persistence.embedded.Login;
import org.samling.bootstrap.packaged.Environment;

/** A PostgreSQL server as an operator runs one, with all the programs that come with it, and a shell beside it. */
final class Server implements AutoCloseable {

    static final String PASSWORD = "a-password-of-this-trial";
    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");
    private static final String LONGEST = "300";

    /** How a shell ends that was at it for too long. */
    static final int TOOK_TOO_LONG = 124;

    private final Path programs;
    private final Path data;
    private final Path backup;
    private final Path passwords;
    private final int port = freePort();
    private boolean closed;

    /** What a shell said in the end. */
    record Said(int code, String text) {

        String orFail() {
            assertThat(code).as(text).isZero();
            return text;
        }
    }

    /** An empty server whose backups lie in the folder. */
    Server(Path programs, Path folder, Path backup) throws IOException, InterruptedException {
        this.programs = programs;
        this.backup = backup;
        Files.createDirectories(folder);
        data = folder.resolve("data");
        passwords = folder.resolve("passwords");
        Files.createFile(passwords, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwords, "*:*:*:*:" + PASSWORD + "\n");
        var superusers = Files.writeString(folder.resolve("password"), PASSWORD);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        type("""
                ( set -eu
                initdb --pgdata="$PGDATA" --username=postgres --pwfile="%s" --auth=scram-sha-256 --encoding=UTF8 --locale=C
                cat >> "$PGDATA/postgresql.conf" <<CONF
                port = %d
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                fsync = off
                CONF
                pg_ctl start --pgdata="$PGDATA" --log="$PGDATA/server.log" --silent
                )
                """.formatted(superusers, port)).orFail();
    }

    /** Where the packages of the system put the newest PostgreSQL, if it is there with its clients. */
    static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(PACKAGES)) {
            return Optional.empty();
        }
        try (var versions = Files.list(PACKAGES)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Stream.of("initdb", "pg_dump", "pg_basebackup")
                            .allMatch(program -> Files.isExecutable(bin.resolve(program))))
                    .max(Comparator.comparing(Path::toString));
        }
    }

    /** In a shell as it comes: whatever fails, it goes on with the next line, and tells how the last one ended. */
    Said type(String commands) throws IOException, InterruptedException {
        return type(commands, Map.of());
    }

    Said type(String commands, Map<String, String> more) throws IOException, InterruptedException {
        var words = new ArrayList<>(notAsRoot());
        words.addAll(List.of("timeout", LONGEST, "bash"));
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        var environment = builder.environment();
        environment.put("PATH", programs + ":" + environment.get("PATH"));
        environment.put("PGHOST", "127.0.0.1");
        environment.put("PGPORT", String.valueOf(port));
        environment.put("PGPASSFILE", passwords.toString());
        environment.put("PGDATA", data.toString());
        environment.put("BACKUP", backup.toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.putAll(more);
        var shell = builder.start();
        try (var input = shell.outputWriter(UTF_8)) {
            input.write(commands);
        }
        var said = new String(shell.getInputStream().readAllBytes(), UTF_8);
        return new Said(shell.waitFor(), said);
    }

    Path data() {
        return data;
    }

    Path backup() {
        return backup;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/samling".formatted(port);
    }

    String superuserUrl() {
        return url() + "?user=postgres&password=" + PASSWORD;
    }

    Map<String, String> settings() {
        return Environment.withBusyCallers(
                url(), new Login("samling_owner", PASSWORD), new Login("samling_app", PASSWORD));
    }

    /** PostgreSQL does not run as root, but for root in a namespace where it does not appear as such. */
    private static List<String> notAsRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0) ? List.of("unshare", "-U") : List.of();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            var ignored = type("pg_ctl stop --pgdata=\"$PGDATA\" --mode=immediate --silent");
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
