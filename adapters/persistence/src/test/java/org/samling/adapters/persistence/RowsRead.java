package org.samling.adapters.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** How many rows of a table are read to answer one question, whether they are among the answer or not. */
@ApplicationScoped
public class RowsRead {

    /** What earlier transactions of the session have read may not have been reported yet; then it is counted, too. */
    private static final String READ_SO_FAR = """
            select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)
            from pg_stat_xact_user_tables
            where relname = ?
            """;

    private final Jdbi jdbi;

    RowsRead(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** For a planner that knows the table, and takes every other way to be cheaper than looking up one row after the other. */
    public long withoutLoops(String table, Runnable question) {
        Sessions.asOwner().useHandle(database -> database.execute("analyze " + table));
        return QuarkusTransaction.requiringNew()
                .call(() -> jdbi.withHandle(database -> {
                    database.execute("set local enable_nestloop = off");
                    database.execute("set local enable_seqscan = off");
                    var before = readSoFar(database, table);
                    question.run();
                    return readSoFar(database, table) - before;
                }));
    }

    private static long readSoFar(Handle database, String table) {
        return database.select(READ_SO_FAR, table).mapTo(Long.class).one();
    }
}
