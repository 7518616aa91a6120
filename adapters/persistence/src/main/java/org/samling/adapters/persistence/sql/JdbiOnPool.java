package org.samling.adapters.persistence.sql;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/** Gives JDBI the pool's connections, and leaves transactions to the container. */
final class JdbiOnPool {

    private JdbiOnPool() {}

    @Produces
    @Singleton
    static Jdbi jdbi(DataSource pool) {
        return Jdbi.create(pool)
                .setTransactionHandler(new CMTTransactionHandler())
                .configure(Handles.class, handles -> handles.setForceEndTransactions(false));
    }
}
