/**
 * The registration engine: who gets a seat, who waits, who moves up, and who is told of it.
 * One for workshops and events; on what terms people take part in either is for the domain to say.
 */
@NullMarked
package org.samling.application.enrolment;

import org.jspecify.annotations.NullMarked;
