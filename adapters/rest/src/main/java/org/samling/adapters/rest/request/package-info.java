/**
 * What surrounds every request: strict query parameters, size and rate limits.
 * None of it knows what the request is about.
 */
@NullMarked
package org.samling.adapters.rest.request;

import org.jspecify.annotations.NullMarked;
