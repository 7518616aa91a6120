/**
 * Calls to receivers on this machine that answer, stall, answer late, never end or send elsewhere.
 * Where names lead is made up, so that no test asks a name server.
 */
@NullMarked
package org.samling.adapters.notification.webhook;

import org.jspecify.annotations.NullMarked;
