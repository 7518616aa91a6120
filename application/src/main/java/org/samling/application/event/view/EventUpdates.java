package org.samling.application.event.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samling.application.paging.Page;

/**
 * A page of what has changed.
 *
 * @param askNextSince the moment to ask from the next time, so that nothing is missed; told on the first page alone, for
 *     what happens while the others are read is to be asked for again
 */
public record EventUpdates(Page<EventUpdate> page, @Nullable Instant askNextSince) {}
