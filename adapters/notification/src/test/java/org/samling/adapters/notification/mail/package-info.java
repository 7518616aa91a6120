/**
 * What letters say, in each language, and that a real mail server gets them as they were written.
 * A gate before that server refuses, stalls and shuts, as the servers of the world do.
 */
@NullMarked
package org.samling.adapters.notification.mail;

import org.jspecify.annotations.NullMarked;
