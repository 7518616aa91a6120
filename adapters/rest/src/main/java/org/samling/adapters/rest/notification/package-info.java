/**
 * Notices over HTTP: a person's inbox and wishes, an organisation's reminders and webhooks, and what became of deliveries.
 * Requests and responses here carry the names of the specification.
 */
@NullMarked
package org.samling.adapters.rest.notification;

import org.jspecify.annotations.NullMarked;
