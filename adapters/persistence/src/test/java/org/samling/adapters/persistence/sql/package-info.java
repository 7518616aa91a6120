/**
 * That statements see their scope and no more, cost one round trip each, and that failures are told apart.
 * What is taken for granted of the driver and the pool is shown here too.
 */
@NullMarked
package org.samling.adapters.persistence.sql;

import org.jspecify.annotations.NullMarked;
