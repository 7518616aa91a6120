package org.samling.bootstrap.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Row-level security is the second wall between organisations, and it stands only for a role that can neither step over it
 * nor take it down. So the role that the application runs as is examined, and with it every role that it may become.
 */
final class DatabaseRequirements {

    private static final int OLDEST_VERSION = 150_000;

    private static final String SERVER_VERSION =
            "select current_setting('server_version_num')::int, current_setting('server_version')";

    /** A superuser counts as a member of every role; naming itself is enough then. */
    private static final String DANGEROUS_POWERS = """
            select current_user, role.rolname,
                   concat_ws(', ',
                             case when role.rolsuper then 'is a superuser' end,
                             case when role.rolbypassrls then 'bypasses row-level security' end,
                             case when role.rolcreaterole then 'may create roles' end)
            from pg_roles role
            join pg_roles self on self.rolname = current_user
            where (role.rolname = self.rolname or not self.rolsuper)
              and pg_has_role(current_user, role.oid, 'MEMBER')
              and (role.rolsuper or role.rolbypassrls or role.rolcreaterole)
            order by role.rolname""";

    /** Tables, schemas, functions, the database itself: whatever the server lists as having the role for its owner. */
    private static final String POSSESSIONS = """
            select current_user, role.rolname, 'owns ' || count(*) || ' thing(s) in the database'
            from pg_roles role
            join pg_roles self on self.rolname = current_user
            join pg_database here on here.datname = current_database()
            join pg_shdepend thing on thing.refclassid = 'pg_authid'::regclass and thing.refobjid = role.oid
            where (role.rolname = self.rolname or not self.rolsuper)
              and pg_has_role(current_user, role.oid, 'MEMBER')
              and thing.deptype = 'o'
              and (thing.dbid = here.oid or thing.classid = 'pg_database'::regclass and thing.objid = here.oid)
            group by role.rolname
            order by role.rolname""";

    private DatabaseRequirements() {}

    /** What is wrong with this server and the role that the connection runs as; nothing, if it will do. */
    static List<String> unmetBy(Connection connection) throws SQLException {
        List<String> unmet = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SERVER_VERSION);
                ResultSet row = statement.executeQuery()) {
            row.next();
            if (row.getInt(1) < OLDEST_VERSION) {
                unmet.add("PostgreSQL 15 or newer is needed, and this is " + row.getString(2));
            }
        }
        for (String query : List.of(DANGEROUS_POWERS, POSSESSIONS)) {
            unmet.addAll(objections(connection, query));
        }
        return unmet;
    }

    private static List<String> objections(Connection connection, String query) throws SQLException {
        List<String> objections = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String self = rows.getString(1);
                String role = rows.getString(2);
                objections.add(
                        self.equals(role)
                                ? "the role " + self + " " + rows.getString(3)
                                : "the role " + self + " may become " + role + ", which " + rows.getString(3));
            }
        }
        return objections;
    }
}
