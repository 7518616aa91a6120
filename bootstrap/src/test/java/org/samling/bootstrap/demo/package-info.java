/**
 * The demo's people and tokens without the demo: nothing here opens a port. A token is judged by what verifiers get to see.
 */
@NullMarked
package org.samling.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
