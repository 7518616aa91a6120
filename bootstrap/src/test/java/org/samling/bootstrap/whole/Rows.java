package org.samling.bootstrap.whole;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks at all rows of all tables, past every policy. */
@Singleton
class Rows {

    private static final String TABLES =
            "select quote_ident(tablename) from pg_tables where schemaname = 'public' order by tablename";

    private final String url;

    Rows(@ConfigProperty(name = Surroundings.SUPERUSER_URL) String url) {
        this.url = url;
    }

    /** A digest of each table: two that are equal hold the same rows. */
    Map<String, String> digest() {
        try (var connection = DriverManager.getConnection(url)) {
            var digests = new TreeMap<String, String>();
            for (var table : tables(connection)) {
                try (var statement = connection.createStatement();
                        var result =
                                statement.executeQuery("select md5(string_agg(row::text, '|' order by row::text)) from "
                                        + table + " as row")) {
                    result.next();
                    digests.put(table, String.valueOf(result.getString(1)));
                }
            }
            return digests;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Iterable<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(TABLES)) {
            while (result.next()) {
                tables.add(result.getString(1));
            }
        }
        return tables;
    }
}
