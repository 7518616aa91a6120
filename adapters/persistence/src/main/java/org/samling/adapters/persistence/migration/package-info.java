/**
 * How Liquibase migrates the tables.
 * A start may be killed at any moment; the next one finds each change either made and recorded, or neither.
 */
@NullMarked
package org.samling.adapters.persistence.migration;

import org.jspecify.annotations.NullMarked;
