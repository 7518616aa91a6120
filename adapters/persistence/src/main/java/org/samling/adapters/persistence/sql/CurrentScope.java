package org.samling.adapters.persistence.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Which scope is in force in the present transaction, so that only a change of scope has to be told to the database. */
@ApplicationScoped
class CurrentScope {

    private static final Object KEY = new Object();

    private final TransactionSynchronizationRegistry transactions;

    CurrentScope(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Never so outside a transaction, where each statement is one of its own, nor in one that has run out of time. */
    boolean is(Scope scope) {
        return isKept() && scope.equals(transactions.getResource(KEY));
    }

    void becomes(Scope scope) {
        if (isKept()) {
            transactions.putResource(KEY, scope);
        }
    }

    private boolean isKept() {
        return transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
    }
}
