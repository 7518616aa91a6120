/**
 * The courier at work, with carriers that stall, break or refuse.
 * The notices that it carries are in memory.
 */
@NullMarked
package org.samling.adapters.notification.delivery;

import org.jspecify.annotations.NullMarked;
