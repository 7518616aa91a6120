/**
 * Lists by the page, and what has changed in them since.
 * A page begins after the last row of the one before it, wherever that row is by then, so that page 10,000 costs what page 1 does.
 */
@NullMarked
package org.samling.application.paging;

import org.jspecify.annotations.NullMarked;
