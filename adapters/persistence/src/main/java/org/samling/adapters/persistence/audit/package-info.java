/**
 * The audit log in PostgreSQL.
 * The application may add to it and read it; the database lets it do nothing else.
 */
@NullMarked
package org.samling.adapters.persistence.audit;

import org.jspecify.annotations.NullMarked;
