/**
 * JSON read strictly and written plainly.
 * What cannot be read is refused with everything that is wrong with it, never guessed at.
 */
@NullMarked
package org.samling.adapters.rest.json;

import org.jspecify.annotations.NullMarked;
