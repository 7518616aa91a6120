/**
 * Events and those who take part in them, as they are shown.
 * A view knows who looks, and so what the looker may do.
 */
@NullMarked
package org.samling.application.event.view;

import org.jspecify.annotations.NullMarked;
