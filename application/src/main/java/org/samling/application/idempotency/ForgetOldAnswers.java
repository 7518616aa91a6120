package org.samling.application.idempotency;

/** Clears away answers that are kept no longer. */
public interface ForgetOldAnswers {

    /** Forgets some of them, and says how many. */
    int forgetSome();
}
