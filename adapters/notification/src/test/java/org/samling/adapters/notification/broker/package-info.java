/**
 * The adapter as it is started, with a broker in memory and with none.
 * What it asks of the application is in memory too.
 */
@NullMarked
package org.samling.adapters.notification.broker;

import org.jspecify.annotations.NullMarked;
