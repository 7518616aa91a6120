package org.samling.adapters.persistence.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Which scope is in force in the present transaction, so that only a change of scope has to be told to the database. */
@ApplicationScoped
class CurrentScope {

    private static final Object KEY = new Object();

    private final TransactionSynchronizationRegistry transactions;

    CurrentScope(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Never so outside a transaction: there each statement is a transaction of its own. */
    boolean is(Scope scope) {
        return transactions.getTransactionKey() != null && scope.equals(transactions.getResource(KEY));
    }

    void becomes(Scope scope) {
        if (transactions.getTransactionKey() != null) {
            transactions.putResource(KEY, scope);
        }
    }
}
