package org.samling.adapters.persistence.sql;

import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/** Counts what is sent to the database while something is done: each is one round trip. */
final class StatementCounter implements SqlLogger {

    private final AtomicInteger sent = new AtomicInteger();

    @Override
    public void logBeforeExecution(StatementContext context) {
        sent.incrementAndGet();
    }

    static int during(Jdbi jdbi, Runnable work) {
        var statements = jdbi.getConfig(SqlStatements.class);
        var before = statements.getSqlLogger();
        var counter = new StatementCounter();
        statements.setSqlLogger(counter);
        try {
            work.run();
        } finally {
            statements.setSqlLogger(before);
        }
        return counter.sent.get();
    }
}
