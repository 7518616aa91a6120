package org.samling.bootstrap.database;

import java.util.List;

/** The database, or the role that the application was given in it, would not keep organisations apart. */
public final class UnfitDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitDatabaseException(List<String> unmet) {
        super("Samling refuses to start: " + String.join("; ", unmet)
                + ". Give it a PostgreSQL 15 or newer and, in " + DatabaseChoice.USERNAME
                + ", a role that owns nothing, creates no roles and is subject to row-level security.");
    }
}
