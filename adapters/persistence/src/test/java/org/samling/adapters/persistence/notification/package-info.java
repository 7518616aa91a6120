/**
 * What lies in the outbox after somebody was to be told something.
 * There is no port yet that reads it; whoever delivers will.
 */
@NullMarked
package org.samling.adapters.persistence.notification;

import org.jspecify.annotations.NullMarked;
