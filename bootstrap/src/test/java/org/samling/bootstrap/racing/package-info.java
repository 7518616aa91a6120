/**
 * Many who want the same at the same moment, on PostgreSQL.
 * Each test has its control: without the lock it fails.
 */
@NullMarked
package org.samling.bootstrap.racing;

import org.jspecify.annotations.NullMarked;
