package org.samling.bootstrap.whole;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Counts the statements that go to the database, each of which is a round trip. */
@Singleton
class StatementCount implements SqlLogger {

    private final List<String> sent = new CopyOnWriteArrayList<>();

    StatementCount(Jdbi jdbi) {
        jdbi.setSqlLogger(this);
    }

    @Override
    public void logBeforeExecution(StatementContext context) {
        sent.add(context.getRawSql());
    }

    List<String> during(Runnable work) {
        sent.clear();
        work.run();
        return List.copyOf(sent);
    }
}
