package org.samling.application.idempotency;

/** Clears away answers that are kept no longer. */
public interface ForgetOldAnswers {

    /** Says how many were forgotten. */
    int forgetOldAnswers();
}
