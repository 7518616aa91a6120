/**
 * How people and other systems are told of what happened: what kinds of notices there are, which channels each person wants
 * them through, the organisation's webhooks, and the life of a single delivery.
 */
@NullMarked
package org.samling.domain.notification;

import org.jspecify.annotations.NullMarked;
