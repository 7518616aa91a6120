/**
 * Idempotency keys and the answers they got, in PostgreSQL.
 * A key that is being answered is held by a lock of the transaction, and is free again if the transaction fails.
 */
@NullMarked
package org.samling.adapters.persistence.idempotency;

import org.jspecify.annotations.NullMarked;
