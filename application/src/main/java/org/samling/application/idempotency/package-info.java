/**
 * Answering a request once, however often it is sent.
 * The answer is kept in the transaction of the act, so that neither exists without the other.
 */
@NullMarked
package org.samling.application.idempotency;

import org.jspecify.annotations.NullMarked;
