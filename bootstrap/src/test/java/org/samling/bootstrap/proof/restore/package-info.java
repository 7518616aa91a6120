/** What {@code docs/operations.md} says about backups is typed as it stands, and brings back what was there. */
@NullMarked
package org.samling.bootstrap.proof.restore;

import org.jspecify.annotations.NullMarked;
