/**
 * What people are to be told.
 * A notice is queued in the transaction of its cause: nobody is told of what did not happen, and nothing goes untold.
 */
@NullMarked
package org.samling.application.notification;

import org.jspecify.annotations.NullMarked;
