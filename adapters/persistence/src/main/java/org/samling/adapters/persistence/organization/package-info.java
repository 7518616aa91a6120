/**
 * Organisations, members and modules in PostgreSQL.
 * What is written goes through the domain's own types; what is shown is read straight into views.
 */
@NullMarked
package org.samling.adapters.persistence.organization;

import org.jspecify.annotations.NullMarked;
