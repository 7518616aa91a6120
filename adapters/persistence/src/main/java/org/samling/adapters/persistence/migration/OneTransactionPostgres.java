package org.samling.adapters.persistence.migration;

import java.util.List;
import liquibase.change.Change;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.database.core.PostgresDatabase;
import liquibase.exception.DatabaseException;
import liquibase.exception.LiquibaseException;
import liquibase.sql.visitor.SqlVisitor;

/**
 * Liquibase commits a change, and then, in another transaction, that it was made. A start that is killed between the two
 * leaves a change behind that no later start can make again, and so none gets any further. Here the first commit waits for
 * the second. Liquibase finds this class by its service file, and prefers it.
 */
public final class OneTransactionPostgres extends PostgresDatabase {

    private boolean changedAndNotRecorded;

    @Override
    public int getPriority() {
        return super.getPriority() + 1;
    }

    /** What runs outside of transactions is committed by itself, and has nothing to wait for. */
    @Override
    public void executeStatements(Change change, DatabaseChangeLog changeLog, List<SqlVisitor> visitors)
            throws LiquibaseException {
        changedAndNotRecorded = !isAutoCommit();
        super.executeStatements(change, changeLog, visitors);
    }

    @Override
    public void commit() throws DatabaseException {
        if (changedAndNotRecorded) {
            changedAndNotRecorded = false;
        } else {
            super.commit();
        }
    }

    @Override
    public void rollback() throws DatabaseException {
        changedAndNotRecorded = false;
        super.rollback();
    }
}
