/**
 * The courier, which brings what is due to those who carry it away.
 * Each channel has its carrier in a package of its own.
 */
@NullMarked
package org.samling.adapters.notification.delivery;

import org.jspecify.annotations.NullMarked;
