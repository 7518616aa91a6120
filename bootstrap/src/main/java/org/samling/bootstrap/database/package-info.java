/**
 * What the application demands of its database, and which database that is. A server that is too old, or a role that could
 * pass by row-level security, stops the start.
 */
@NullMarked
package org.samling.bootstrap.database;

import org.jspecify.annotations.NullMarked;
