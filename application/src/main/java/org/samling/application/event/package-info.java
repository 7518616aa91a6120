/**
 * Conversations about events: planning them, signing up for them, taking attendance, looking at them, counting them.
 * Each act holds the event first, so that two acts on one event follow each other.
 */
@NullMarked
package org.samling.application.event;

import org.jspecify.annotations.NullMarked;
