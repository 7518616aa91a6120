/**
 * Events on PostgreSQL: the contracts, and what happens when several are at it at the same moment.
 * Who waits for whom is made to happen, not hoped for.
 */
@NullMarked
package org.samling.adapters.persistence.event;

import org.jspecify.annotations.NullMarked;
