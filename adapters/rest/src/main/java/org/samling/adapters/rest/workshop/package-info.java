/**
 * Workshops over HTTP: planning and running them, participants, notes, to-dos.
 * Requests become commands, views become answers; nothing is decided here.
 */
@NullMarked
package org.samling.adapters.rest.workshop;

import org.jspecify.annotations.NullMarked;
