/**
 * The promises of the service, shown on the packaged service, as processes, over HTTP, while things go wrong.
 * {@code ./mvnw verify -Pproof} runs them; each has its control, in which a protection is taken away and the promise broken.
 */
@NullMarked
package org.samling.bootstrap.proof;

import org.jspecify.annotations.NullMarked;
