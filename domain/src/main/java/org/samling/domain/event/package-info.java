/**
 * Events with their participants.
 * Each of the two is an aggregate of its own, and a participant knows the event by its id: signing up costs the same for
 * the thousandth participant as for the first.
 */
@NullMarked
package org.samling.domain.event;

import org.jspecify.annotations.NullMarked;
