/**
 * Letters to people by e-mail, in their language.
 * What a lock screen shows of them gives nobody away; the rest is plain enough to be read aloud.
 */
@NullMarked
package org.samling.adapters.notification.mail;

import org.jspecify.annotations.NullMarked;
