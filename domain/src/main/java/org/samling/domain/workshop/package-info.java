/**
 * Workshops with their participants, notes and to-dos.
 * Each of the four is an aggregate of its own and knows the workshop by its id: signing up costs the same for the
 * thousandth participant as for the first.
 */
@NullMarked
package org.samling.domain.workshop;

import org.jspecify.annotations.NullMarked;
