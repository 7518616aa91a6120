/**
 * Workshops and what belongs to them, as they are shown.
 * A view knows who looks, and so what the looker may do.
 */
@NullMarked
package org.samling.application.workshop.view;

import org.jspecify.annotations.NullMarked;
