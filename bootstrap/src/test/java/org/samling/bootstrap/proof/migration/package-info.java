/** Starts are killed while they migrate, and tables are upgraded while people write: every next start goes on, and nothing is lost. */
@NullMarked
package org.samling.bootstrap.proof.migration;

import org.jspecify.annotations.NullMarked;
