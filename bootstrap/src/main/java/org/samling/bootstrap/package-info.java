/**
 * The application as a process: which database it starts with, and in which order things come up and go down. Nothing else
 * depends on this package.
 */
@NullMarked
package org.samling.bootstrap;

import org.jspecify.annotations.NullMarked;
