package org.samling.adapters.persistence.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.result.ResultProducer;
import org.jspecify.annotations.Nullable;

/** What the last of several statements in one string gave: rows, or how many it changed. */
record LastResult(@Nullable ResultSet rows, int count) {

    private static final int NO_MORE = -1;

    /** What one wants of the result while it is open. */
    @FunctionalInterface
    interface Use<T> {
        T of(LastResult result) throws SQLException;
    }

    static <T> ResultProducer<T> producing(Use<T> use) {
        return (executed, context) -> {
            try (context) {
                return use.of(of(executed.get()));
            }
        };
    }

    <T> List<T> list(Row.Reader<T> reader) throws SQLException {
        var read = new ArrayList<T>();
        if (rows != null) {
            var row = new Row(rows);
            while (rows.next()) {
                read.add(reader.read(row));
            }
        }
        return read;
    }

    private static LastResult of(PreparedStatement statement) throws SQLException {
        var last = new LastResult(statement.getResultSet(), statement.getUpdateCount());
        while (statement.getMoreResults(Statement.KEEP_CURRENT_RESULT) || statement.getUpdateCount() != NO_MORE) {
            last = new LastResult(statement.getResultSet(), statement.getUpdateCount());
        }
        return last;
    }
}
