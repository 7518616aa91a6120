/**
 * Workshops, their participants, notes and to-dos in PostgreSQL.
 * Who writes holds the workshop's row first; who reads does so in one statement, seats, names and all.
 */
@NullMarked
package org.samling.adapters.persistence.workshop;

import org.jspecify.annotations.NullMarked;
