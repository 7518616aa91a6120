package org.samling.adapters.persistence.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The roles of the embedded server, the same as those of a real one. The superuser only makes the two others and their
 * database; the owner migrates; the application's role owns nothing and passes by no policy.
 */
final class Roles {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "samling_owner";
    static final String APPLICATION = "samling_app";
    static final List<String> ALL = List.of(SUPERUSER, OWNER, APPLICATION);

    static final String MAINTENANCE_DATABASE = "postgres";
    static final String DATABASE = "samling";

    private Roles() {}

    /** Makes what is missing; a start that was cut short is thereby completed by the next one. */
    static void ensure(Connection asSuperuser, Login owner, Login application) throws SQLException {
        try (Statement statement = asSuperuser.createStatement()) {
            if (!exists(asSuperuser, "select from pg_roles where rolname = ?", OWNER)) {
                statement.execute("create role samling_owner nologin");
            }
            if (!exists(asSuperuser, "select from pg_roles where rolname = ?", APPLICATION)) {
                statement.execute("create role samling_app nologin");
            }
            keepPasswordOutOfTheText(asSuperuser, owner);
            statement.execute("""
                    do $$ begin
                      execute format('alter role samling_owner login nosuperuser nobypassrls nocreaterole nocreatedb \
                    password %L', current_setting('samling.password'));
                    end $$""");
            keepPasswordOutOfTheText(asSuperuser, application);
            statement.execute("""
                    do $$ begin
                      execute format('alter role samling_app login nosuperuser nobypassrls nocreaterole nocreatedb \
                    password %L', current_setting('samling.password'));
                    end $$""");
            if (!exists(asSuperuser, "select from pg_database where datname = ?", DATABASE)) {
                statement.execute("create database samling owner samling_owner");
            }
            statement.execute("revoke all on database samling from public");
            statement.execute("grant connect on database samling to samling_app");
        }
    }

    /** A role's password takes no parameter in SQL; a session setting does, and the server quotes it itself. */
    private static void keepPasswordOutOfTheText(Connection connection, Login login) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config('samling.password', ?, false)")) {
            set.setString(1, login.password());
            set.execute();
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
