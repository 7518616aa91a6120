/**
 * What docs/compatibility.md promises clients of the last release, held against the document of today.
 * openapi-diff finds most of what would break them, and {@link org.samling.adapters.rest.compatibility.Overlooked} the rest.
 */
@NullMarked
package org.samling.adapters.rest.compatibility;

import org.jspecify.annotations.NullMarked;
