/**
 * ETag, If-Match and If-None-Match.
 * They save a caller from fetching again what has not changed, and from overwriting what has.
 */
@NullMarked
package org.samling.adapters.rest.conditional;

import org.jspecify.annotations.NullMarked;
