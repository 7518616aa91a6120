package org.samling.adapters.rest.event;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.adapters.rest.conditional.Representation;

/** The drafts that were made of an event. */
@Schema(name = "EventCopies", description = "The new drafts, the first one first.", requiredProperties = "items")
public record EventCopies(List<EventResponse> items) implements Representation {}
