/**
 * What the conversations about workshops need from outside.
 * Adapters implement it.
 */
@NullMarked
package org.samling.application.workshop.port;

import org.jspecify.annotations.NullMarked;
