/**
 * Tells the operator's message broker, for other systems to hear what they want to hear.
 * It is off until the operator switches it on, and then it is Kafka that is told.
 */
@NullMarked
package org.samling.adapters.notification.broker;

import org.jspecify.annotations.NullMarked;
