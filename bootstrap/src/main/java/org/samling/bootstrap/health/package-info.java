/**
 * What an orchestrator asks on the management port: alive, started, ready. No answer takes a connection from the
 * application's pool.
 */
@NullMarked
package org.samling.bootstrap.health;

import org.jspecify.annotations.NullMarked;
