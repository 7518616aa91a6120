/**
 * What the conversations about events need from outside.
 * Adapters implement it.
 */
@NullMarked
package org.samling.application.event.port;

import org.jspecify.annotations.NullMarked;
