/**
 * How an operation leaves: announced in the document and on each of its answers, long before.
 * What is promised is in docs/compatibility.md.
 */
@NullMarked
package org.samling.adapters.rest.retirement;

import org.jspecify.annotations.NullMarked;
