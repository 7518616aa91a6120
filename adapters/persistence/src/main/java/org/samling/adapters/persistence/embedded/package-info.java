/**
 * A PostgreSQL server that comes with the application, for demos, development and tests where no database is configured.
 * It has the same two roles as a real one, so that what row-level security refuses in production it refuses here too.
 */
@NullMarked
package org.samling.adapters.persistence.embedded;

import org.jspecify.annotations.NullMarked;
