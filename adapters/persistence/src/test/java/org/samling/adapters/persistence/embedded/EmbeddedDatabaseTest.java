package org.samling.adapters.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class EmbeddedDatabaseTest {

    @TempDir
    private Path parent;

    @Test
    void keepsDataAndPasswordsThroughARestart() throws Exception {
        Path folder = parent.resolve("data");
        Login before;
        try (EmbeddedDatabase database = start(folder)) {
            before = database.application();
            execute(database, database.owner(), "create table kept (word text)");
            execute(database, database.owner(), "insert into kept values ('still here')");
        }
        try (EmbeddedDatabase database = start(folder)) {
            assertThat(database.application()).isEqualTo(before);
            assertThat(ask(database, database.owner(), "select word from kept")).isEqualTo("still here");
            assertThat(ask(database, database.owner(), "show fsync")).isEqualTo("on");
            assertThat(ask(database, database.owner(), "show synchronous_commit"))
                    .isEqualTo("on");
        }
    }

    @Test
    void leavesItsFolderToItsOwnerAlone() throws IOException {
        Path folder = parent.resolve("data");
        start(folder).close();
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("passwords.properties"))).isEqualTo("rw-------");
    }

    @Test
    void refusesASecondInstanceOnTheSameFolder() throws IOException {
        Path folder = parent.resolve("data");
        try (EmbeddedDatabase first = start(folder)) {
            assertThatThrownBy(() -> start(folder))
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageContaining("in use by another Samling")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(first.url()).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    @Test
    void refusesAnotherProcessOnTheSameFolder() throws Exception {
        Path folder = parent.resolve("data");
        try (EmbeddedDatabase first = start(folder);
                OtherProcess other = OtherProcess.startingIn(folder)) {
            assertThat(other.firstLine())
                    .contains("in use by another Samling (process "
                            + ProcessHandle.current().pid() + ")");
            assertThat(first.url()).isNotEmpty();
        }
    }

    @Test
    void stopsTheServerThatAKilledProcessLeftBehind() throws Exception {
        Path folder = parent.resolve("data");
        ProcessHandle orphan;
        try (OtherProcess other = OtherProcess.startingIn(folder)) {
            assertThat(other.firstLine()).startsWith("jdbc:postgresql:");
            orphan = postmaster(folder);
            other.kill();
        }
        assertThat(orphan.isAlive()).isTrue();
        try (EmbeddedDatabase database = start(folder)) {
            assertGone(orphan);
            assertThat(ask(database, database.application(), "select 'answers'"))
                    .isEqualTo("answers");
        }
    }

    @Test
    void leavesAProcessAloneThatMerelyInheritedTheNumber() throws Exception {
        Path folder = parent.resolve("data");
        start(folder).close();
        Path file = folder.resolve("cluster/postmaster.pid");
        try (OtherProcess bystander = OtherProcess.startingIn(parent.resolve("elsewhere"))) {
            assertThat(bystander.firstLine()).startsWith("jdbc:postgresql:");
            long number = postmaster(parent.resolve("elsewhere")).pid();
            Files.writeString(file, number + "\n" + folder.resolve("cluster") + "\n");
            try (EmbeddedDatabase database = start(folder)) {
                assertThat(ask(database, database.application(), "select 'answers'"))
                        .isEqualTo("answers");
            }
            assertThat(ProcessHandle.of(number)).isPresent();
        }
    }

    @Test
    void stopsWithItsOwner() throws IOException {
        EmbeddedDatabase database = start(parent.resolve("data"));
        ProcessHandle server = postmaster(parent.resolve("data"));
        database.close();
        assertGone(server);
    }

    @Test
    void asksEverybodyForAPassword() throws IOException {
        try (EmbeddedDatabase database = start(parent.resolve("data"))) {
            for (String role : Roles.ALL) {
                assertThatThrownBy(() -> execute(database, new Login(role, "guessed"), "select"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
            }
        }
    }

    @Test
    void givesNeitherRoleMoreThanItNeeds() throws SQLException {
        EmbeddedDatabase database = EmbeddedDatabase.throwaway();
        String powers = """
                select concat_ws(' ', rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication)
                from pg_roles where rolname = current_user""";
        assertThat(ask(database, database.owner(), powers)).isEqualTo("f f f f f");
        assertThat(ask(database, database.application(), powers)).isEqualTo("f f f f f");
        assertThatThrownBy(() -> execute(database, database.application(), "create table mine (id int)"))
                .hasMessageContaining("permission denied for schema public");
        database.close();
    }

    private static EmbeddedDatabase start(Path folder) throws IOException {
        return EmbeddedDatabase.startIn(folder, ThrowawayFolder.shared());
    }

    /** Waits a moment: the server's last act is to remove its file, and its parent may be slow to bury it. */
    private static void assertGone(ProcessHandle server) {
        Instant patience = Instant.now().plusSeconds(10);
        while (server.info().command().isPresent() && Instant.now().isBefore(patience)) {
            Thread.onSpinWait();
        }
        assertThat(server.info().command()).isEmpty();
    }

    private static ProcessHandle postmaster(Path folder) throws IOException {
        String number =
                Files.readAllLines(folder.resolve("cluster/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void execute(EmbeddedDatabase database, Login login, String sql) throws SQLException {
        try (Connection connection = connect(database, login);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, Login login, String sql) throws SQLException {
        try (Connection connection = connect(database, login);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database, Login login) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        return source.getConnection(login.name(), login.password());
    }
}
