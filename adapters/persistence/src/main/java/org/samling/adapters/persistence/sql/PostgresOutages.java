package org.samling.adapters.persistence.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.Set;
import org.jdbi.v3.core.ConnectionException;
import org.jspecify.annotations.Nullable;
import org.samling.application.Outages;

/** Knows from PostgreSQL's error codes, and from the pool's and the network's time-outs, that the database is away or busy. */
@ApplicationScoped
class PostgresOutages implements Outages {

    /** No connection; too few resources; shut down, or stopped by a time-out. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    /** Waited too long for a lock; could not serialize; deadlock. */
    private static final Set<String> STATES = Set.of("55P03", "40001", "40P01");

    /** The pool's own exception has no state to be known by. */
    private static final Set<String> POOL_EXHAUSTED =
            Set.of("Sorry, acquisition timeout!", "Acquisition timeout while waiting for new connection");

    private static final int CLASS_LENGTH = 2;

    @Override
    public boolean isOutage(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (tellsOfOutage(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsOfOutage(Throwable cause) {
        return switch (cause) {
            case SocketTimeoutException slow -> true;
            case ConnectionException none -> true;
            // The transaction's own time was up. Nothing of it was kept, unless the commit itself was cut off.
            case RollbackException outOfTime -> true;
            case SQLException sql -> isPoolExhausted(sql.getMessage()) || isOutageState(sql.getSQLState());
            default -> false;
        };
    }

    private static boolean isPoolExhausted(@Nullable String message) {
        return message != null && POOL_EXHAUSTED.contains(message);
    }

    private static boolean isOutageState(@Nullable String state) {
        return state != null
                && (STATES.contains(state)
                        || (state.length() > CLASS_LENGTH && CLASSES.contains(state.substring(0, CLASS_LENGTH))));
    }
}
