/**
 * Persons and their admissions in PostgreSQL.
 * A person is looked for by subject, and seen by nobody who does not know the subject already.
 */
@NullMarked
package org.samling.adapters.persistence.identity;

import org.jspecify.annotations.NullMarked;
