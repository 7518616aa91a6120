/**
 * The demo: a handful of people in three organisations, and tokens for them from a key of its own. None of it exists in a
 * start without {@code samling.demo=true}.
 */
@NullMarked
package org.samling.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
