/**
 * Lists by the page: limits and cursors.
 * A cursor is sealed for the very list that it was given out for.
 */
@NullMarked
package org.samling.adapters.rest.paging;

import org.jspecify.annotations.NullMarked;
