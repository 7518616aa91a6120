/**
 * The workshop ports on PostgreSQL.
 * They are held to the contracts that the ports in memory keep too.
 */
@NullMarked
package org.samling.adapters.persistence.workshop;

import org.jspecify.annotations.NullMarked;
