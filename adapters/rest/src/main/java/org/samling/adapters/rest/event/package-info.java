/**
 * Events over HTTP: planning them, signing up for them, taking attendance, looking at them.
 * Requests become commands, views become answers; nothing is decided here.
 */
@NullMarked
package org.samling.adapters.rest.event;

import org.jspecify.annotations.NullMarked;
