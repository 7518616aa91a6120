/**
 * Notices and what became of them, as they are shown.
 * Views come from the database as they are needed, past the aggregates.
 */
@NullMarked
package org.samling.application.notification.view;

import org.jspecify.annotations.NullMarked;
