/**
 * Conversations about organisations: founding them, their members, their modules.
 * Each interface is a conversation that an adapter may hold; its service stays behind it.
 */
@NullMarked
package org.samling.application.organization;

import org.jspecify.annotations.NullMarked;
