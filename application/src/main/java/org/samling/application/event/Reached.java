package org.samling.application.event;

import java.util.List;
import org.samling.domain.shared.UserId;

/**
 * What came of an act, or would come of it, for others than the one it is about. They may be thousands.
 *
 * @param promoted who got a seat through it, in the order of the queue
 * @param told how many people get a notice of it
 */
public record Reached<T>(T value, List<UserId> promoted, long told) {}
