package org.samling.application;

import java.util.List;
import org.samling.domain.shared.UserId;

/**
 * What came of an act, or would come of it, for others than the one it is about.
 *
 * @param promoted who got a seat through it, in the order of the queue
 * @param told who gets a notice of it
 */
public record Affected<T>(T value, List<UserId> promoted, List<UserId> told) {}
