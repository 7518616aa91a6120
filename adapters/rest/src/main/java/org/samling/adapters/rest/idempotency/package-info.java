/**
 * The Idempotency-Key header of POST requests.
 * Every answer is kept as it went out, and goes out again when the request is repeated.
 */
@NullMarked
package org.samling.adapters.rest.idempotency;

import org.jspecify.annotations.NullMarked;
