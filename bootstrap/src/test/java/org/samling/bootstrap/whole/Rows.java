package org.samling.bootstrap.whole;

import jakarta.inject.Singleton;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            var digests = new TreeMap<String, String>();
            try (var result = statement.executeQuery(digestOfEach(statement))) {
                while (result.next()) {
                    digests.put(result.getString(1), String.valueOf(result.getString(2)));
                }
            }
            return digests;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String digestOfEach(Statement statement) throws SQLException {
        var digests = new ArrayList<String>();
        try (var result = statement.executeQuery(TABLES)) {
            while (result.next()) {
                var table = result.getString(1);
                digests.add("select '%s', md5(string_agg(row::text, '|' order by row::text)) from %s as row"
                        .formatted(table, table));
            }
        }
        return String.join(" union all ", digests);
    }
}
