package org.samling.adapters.persistence.sql;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Does a whole use case again when PostgreSQL has taken it back to break a deadlock or to keep transactions in order. It
 * stands outside the transaction that it repeats; what happens within another one is repeated with that.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class RetriedTransactions {

    private static final Set<String> TAKEN_BACK = Set.of("40001", "40P01");
    private static final int MOST_ATTEMPTS = 3;

    private final TransactionSynchronizationRegistry transactions;

    RetriedTransactions(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    @Nullable
    Object again(InvocationContext useCase) throws Exception {
        if (transactions.getTransactionKey() != null) {
            return useCase.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return useCase.proceed();
            } catch (RuntimeException failure) {
                if (attempt == MOST_ATTEMPTS || !wasTakenBack(failure)) {
                    throw failure;
                }
            }
        }
    }

    private static boolean wasTakenBack(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && TAKEN_BACK.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
