package org.samling.application.event.view;

import org.samling.domain.event.EventId;

/**
 * An event whose count is not what there is.
 *
 * @param kept how many it says have a seat
 * @param counted how many have one
 */
public record CountDrift(EventId event, long kept, long counted) {}
