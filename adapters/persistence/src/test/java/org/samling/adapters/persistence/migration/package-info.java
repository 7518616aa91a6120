/**
 * Migrations in processes of their own, which can be killed.
 * What a killed one leaves behind must not keep the next one out.
 */
@NullMarked
package org.samling.adapters.persistence.migration;

import org.jspecify.annotations.NullMarked;
