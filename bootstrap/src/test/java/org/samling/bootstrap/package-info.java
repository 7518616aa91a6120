/**
 * The process as a whole, seen from outside. What needs no process of its own is tested beside the part it belongs to.
 */
@NullMarked
package org.samling.bootstrap;

import org.jspecify.annotations.NullMarked;
