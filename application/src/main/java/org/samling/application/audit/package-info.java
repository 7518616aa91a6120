/**
 * The audit log: who did what, on whose behalf, to which thing, and how it stood before and after.
 * An entry is written in the transaction of the act itself and can never be changed.
 */
@NullMarked
package org.samling.application.audit;

import org.jspecify.annotations.NullMarked;
