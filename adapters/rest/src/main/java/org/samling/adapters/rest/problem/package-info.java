/**
 * Refusals as the caller gets them: RFC 9457 problems with a code, a text that says what to do, and pointers to the fields.
 * Whatever is refused, by a rule, by this adapter or by the framework, leaves through here.
 */
@NullMarked
package org.samling.adapters.rest.problem;

import org.jspecify.annotations.NullMarked;
