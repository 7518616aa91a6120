/**
 * Whether what happened is told, and nothing else, whoever dies on the way.
 * Causes are written, told and received by many at once; what was received is then held against what was committed.
 */
@NullMarked
package org.samling.bootstrap.delivering;

import org.jspecify.annotations.NullMarked;
