/**
 * Workshops: planning and running them, taking part, notes and to-dos.
 * Every act holds the workshop first, decides from what it read then, and writes down what it decided.
 */
@NullMarked
package org.samling.application.workshop;

import org.jspecify.annotations.NullMarked;
