/**
 * The one way to the database: every statement names the scope in which it runs, and row-level security shows it no more.
 * Plain SQL, as one would show it to a database administrator, sent in as few round trips as can be.
 */
@NullMarked
package org.samling.adapters.persistence.sql;

import org.jspecify.annotations.NullMarked;
