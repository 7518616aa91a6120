/**
 * The choice of a database, and the demands on it, tried on a real server. Each refusal has a role made for it.
 */
@NullMarked
package org.samling.bootstrap.database;

import org.jspecify.annotations.NullMarked;
