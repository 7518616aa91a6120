/**
 * The idempotency ports on PostgreSQL.
 * They are held to the contracts that the ports in memory keep too.
 */
@NullMarked
package org.samling.adapters.persistence.idempotency;

import org.jspecify.annotations.NullMarked;
