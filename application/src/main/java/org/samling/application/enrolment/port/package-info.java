/**
 * What the registration engine needs from outside.
 * Each sort of thing that people sign up for offers it.
 */
@NullMarked
package org.samling.application.enrolment.port;

import org.jspecify.annotations.NullMarked;
