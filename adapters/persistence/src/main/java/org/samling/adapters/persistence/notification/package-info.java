/**
 * Notices that wait for delivery, in PostgreSQL.
 * They are written in the transaction of their cause, and so are there if and only if it happened.
 */
@NullMarked
package org.samling.adapters.persistence.notification;

import org.jspecify.annotations.NullMarked;
