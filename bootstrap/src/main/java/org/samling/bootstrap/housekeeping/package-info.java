/**
 * What the service does by itself, without anybody asking.
 * Each of these is harmless when several instances do it at once.
 */
@NullMarked
package org.samling.bootstrap.housekeeping;

import org.jspecify.annotations.NullMarked;
