/**
 * The packaged service, started by its launcher as the README says, as a process of its own.
 * What is proved here begins and ends with the process: starting, refusing to start, stopping, and the README's walk.
 */
@NullMarked
package org.samling.bootstrap.packaged;

import org.jspecify.annotations.NullMarked;
