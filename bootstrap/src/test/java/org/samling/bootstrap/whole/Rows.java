package org.samling.bootstrap.whole;

import jakarta.inject.Singleton;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks at all rows of all tables, past every policy. */
@Singleton
public class Rows {

    private static final String DIGESTS = """
            select format(
                'select %1$L, format(''%%s rows, %%s'', count(*), sum(hashtextextended(row::text, 0)))
                from %1$I as row', tablename)
            from pg_tables
            where schemaname = 'public'
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

    /** Without what the same person reads in one organisation and in another. */
    private static final String DIGESTS_OUTSIDE = """
            select format(
                'select %1$L, format(''%%s rows, %%s'', count(*), sum(hashtextextended(row::text, 0)))
                from %1$I as row
                where organization_id not in (%2$L, %3$L)', table_name, '{here}', '{there}')
            from information_schema.columns
            where table_schema = 'public'
                and column_name = 'organization_id'
                and table_name <> 'notifications'
            """;

    private static final String MISPLACED = """
            select format(
                'select %1$L, count(*) from %1$I as row where organization_id <> %2$L and row::text like %3$L',
                table_name, '{organization}', '%{mark}%')
            from information_schema.columns
            where table_schema = 'public'
                and column_name = 'organization_id'
            """;

    private static final String SEEN_OF_OTHERS = """
            select format('select %1$L, count(*) from %1$I where organization_id <> %2$L', table_name, '{organization}')
            from information_schema.columns
            where table_schema = 'public'
                and column_name = 'organization_id'
            """;

    private static final String NAMING_OTHERS = """
            select format(
                'select %1$L, count(*) from %2$I
                where organization_id = %4$L
                    and %3$I in (select user_id from memberships where organization_id = %5$L)
                    and %3$I not in (select user_id from memberships where organization_id = %4$L)',
                table_name || '.' || column_name, table_name, column_name, '{here}', '{there}')
            from information_schema.columns
            where table_schema = 'public'
                and data_type = 'uuid'
                and column_name ~ '(user_id|facilitator_id|recipient|actor|_by)$'
                and table_name in (
                    select table_name
                    from information_schema.columns
                    where table_schema = 'public'
                        and column_name = 'organization_id')
            """;

    private final String url;
    private final String asTheApplication;

    Rows(
            @ConfigProperty(name = Surroundings.SUPERUSER_URL) String url,
            @ConfigProperty(name = Surroundings.APPLICATION_URL) String asTheApplication) {
        this.url = url;
        this.asTheApplication = asTheApplication;
    }

    /** A digest of each table: two that are equal hold the same rows. */
    public Map<String, String> digest() {
        return looked(url, DIGESTS, result -> String.valueOf(result.getString(2)));
    }

    /** A digest of what all but two organisations have of each table. */
    Map<String, String> digestOutside(UUID here, UUID there) {
        return looked(
                url,
                DIGESTS_OUTSIDE.replace("{here}", here.toString()).replace("{there}", there.toString()),
                result -> String.valueOf(result.getString(2)));
    }

    /** How many rows have an organisation's mark, and are not in it. */
    long misplaced(UUID organization, String mark) {
        return sum(
                url,
                MISPLACED.replace("{organization}", organization.toString()).replace("{mark}", mark));
    }

    /** How many rows of an organisation name somebody who is in another one instead. */
    long namingOthers(UUID here, UUID there) {
        return sum(url, NAMING_OTHERS.replace("{here}", here.toString()).replace("{there}", there.toString()));
    }

    /** How many rows of others the application's role is shown where it says that it is in an organisation. */
    public long seenOfOthers(UUID organization) {
        return sum(
                asTheApplication + "&options=-c%20app.organization_id=" + organization,
                SEEN_OF_OTHERS.replace("{organization}", organization.toString()));
    }

    /** Does something to the database that nobody but a superuser can. */
    public void decree(String... decrees) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            for (var decree : decrees) {
                statement.execute(decree);
            }
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
        return looked(url, TOTALS, result -> result.getLong(2));
    }

    private static long sum(String url, String writing) {
        return looked(url, writing, result -> result.getLong(2)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static <T> Map<String, T> looked(String url, String writing, Reading<T> reading) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            var seen = new TreeMap<String, T>();
            try (var result = statement.executeQuery(listed(statement, writing))) {
                while (result.next()) {
                    seen.put(result.getString(1), reading.of(result));
                }
            }
            return seen;
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

    private interface Reading<T> {
        T of(ResultSet result) throws SQLException;
    }
}
