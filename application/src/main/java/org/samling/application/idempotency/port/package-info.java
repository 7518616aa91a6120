/**
 * Where given answers are kept for a day.
 * A key belongs to one caller, one organisation and one operation.
 */
@NullMarked
package org.samling.application.idempotency.port;

import org.jspecify.annotations.NullMarked;
