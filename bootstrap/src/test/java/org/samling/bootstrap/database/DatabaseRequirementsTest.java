package org.samling.bootstrap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.adapters.persistence.embedded.Login;

class DatabaseRequirementsTest {

    private static final Login CANDIDATE = new Login("candidate", "secret");

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.throwaway();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void appearsHarmless() throws SQLException {
        asSuperuser(
                "create role candidate login password 'secret' nosuperuser nobypassrls nocreaterole",
                "grant all on database samling to candidate",
                "grant create on schema public to candidate");
    }

    @AfterEach
    void leaves() throws SQLException {
        asSuperuser("drop owned by candidate", "drop role candidate");
    }

    @Test
    void aRoleThatOwnsNothingAndBypassesNothingWillDo() throws SQLException {
        assertThat(unmetBy(database.application())).isEmpty();
        assertThat(unmetBy(CANDIDATE)).isEmpty();
    }

    @Test
    void aSuperuserIsRefused() throws SQLException {
        asSuperuser("alter role candidate superuser");
        assertThat(unmetBy(CANDIDATE)).containsExactly("the role candidate is a superuser");
    }

    @Test
    void aRoleThatBypassesRowLevelSecurityIsRefused() throws SQLException {
        asSuperuser("alter role candidate bypassrls");
        assertThat(unmetBy(CANDIDATE)).containsExactly("the role candidate bypasses row-level security");
    }

    @Test
    void aRoleThatMayMakeRolesIsRefused() throws SQLException {
        asSuperuser("alter role candidate createrole");
        assertThat(unmetBy(CANDIDATE)).containsExactly("the role candidate may create roles");
    }

    @Test
    void theOwnerOfTheDatabaseIsRefused() throws SQLException {
        assertThat(unmetBy(database.owner())).containsExactly("the role samling_owner owns 1 thing(s) in the database");
    }

    @Test
    void aRoleThatOwnsATableIsRefused() throws SQLException {
        execute(CANDIDATE, "create table own (id int)");
        assertThat(unmetBy(CANDIDATE)).containsExactly("the role candidate owns 1 thing(s) in the database");
    }

    @Test
    void aRoleThatOwnsASchemaIsRefused() throws SQLException {
        execute(CANDIDATE, "create schema own");
        assertThat(unmetBy(CANDIDATE)).containsExactly("the role candidate owns 1 thing(s) in the database");
    }

    @Test
    void aMemberOfTheOwnerIsRefused() throws SQLException {
        asSuperuser("grant samling_owner to candidate");
        assertThat(unmetBy(CANDIDATE))
                .containsExactly("the role candidate may become samling_owner, which owns 1 thing(s) in the database");
    }

    @Test
    void aMemberOfARoleThatBypassesIsRefused() throws SQLException {
        asSuperuser("create role bypasser bypassrls", "grant bypasser to candidate with inherit false");
        try {
            assertThat(unmetBy(CANDIDATE))
                    .containsExactly("the role candidate may become bypasser, which bypasses row-level security");
        } finally {
            asSuperuser("drop role bypasser");
        }
    }

    private static List<String> unmetBy(Login login) throws SQLException {
        try (Connection connection = connect(login)) {
            return DatabaseRequirements.unmetBy(connection);
        }
    }

    private static void asSuperuser(String... statements) throws SQLException {
        execute(database.superuser(), statements);
    }

    private static void execute(Login login, String... statements) throws SQLException {
        try (Connection connection = connect(login);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Connection connect(Login login) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        return source.getConnection(login.name(), login.password());
    }
}
