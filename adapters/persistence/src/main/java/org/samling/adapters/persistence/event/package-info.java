/**
 * Events and their participants in PostgreSQL.
 * Who writes holds the event's row first, and how many have a seat is counted in it by the statement that seats them.
 */
@NullMarked
package org.samling.adapters.persistence.event;

import org.jspecify.annotations.NullMarked;
