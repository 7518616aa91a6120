/**
 * What notices need from outside.
 * Adapters implement it.
 */
@NullMarked
package org.samling.application.notification.port;

import org.jspecify.annotations.NullMarked;
