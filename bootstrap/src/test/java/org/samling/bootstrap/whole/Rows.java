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
public class Rows {

    private static final String DIGESTS = """
            select format('select %1$L, md5(string_agg(row::text, ''|'' order by row::text)) from %1$I as row', tablename)
            from pg_tables
            where schemaname = 'public'
            order by tablename
            """;

    private static final String TOTALS = """
            select format('select %1$L, count(*) from %1$I', tablename)
            from pg_tables
            where schemaname = 'public'
            union all
            select format('select %1$L, coalesce(sum(%2$I), 0) from %3$I', table_name || '.' || column_name, column_name, table_name)
            from information_schema.columns
            join pg_tables on schemaname = table_schema and tablename = table_name
            where table_schema = 'public'
                and column_name in ('revision', 'registration_count', 'attempts')
            """;

    private final String url;

    Rows(@ConfigProperty(name = Surroundings.SUPERUSER_URL) String url) {
        this.url = url;
    }

    /** A digest of each table: two that are equal hold the same rows. */
    public Map<String, String> digest() {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            var digests = new TreeMap<String, String>();
            try (var result = statement.executeQuery(listed(statement, DIGESTS))) {
                while (result.next()) {
                    digests.put(result.getString(1), String.valueOf(result.getString(2)));
                }
            }
            return digests;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What there is more of after some work than before: rows of each table, revisions of what is in them, taken seats. */
    Map<String, Long> growthDuring(Runnable work) {
        var before = totals();
        work.run();
        var growth = new TreeMap<String, Long>();
        totals().forEach((what, total) -> {
            var more = total - before.getOrDefault(what, 0L);
            if (more != 0) {
                growth.put(what, more);
            }
        });
        return growth;
    }

    private Map<String, Long> totals() {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            var totals = new TreeMap<String, Long>();
            try (var result = statement.executeQuery(listed(statement, TOTALS))) {
                while (result.next()) {
                    totals.put(result.getString(1), result.getLong(2));
                }
            }
            return totals;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The statements that a statement writes, as one. */
    private static String listed(Statement statement, String writing) throws SQLException {
        var written = new ArrayList<String>();
        try (var result = statement.executeQuery(writing)) {
            while (result.next()) {
                written.add(result.getString(1));
            }
        }
        return String.join(" union all ", written);
    }
}
