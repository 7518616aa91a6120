/**
 * What the metrics may say.
 * They carry no ids: those are many, and they are somebody's.
 */
@NullMarked
package org.samling.bootstrap.metrics;

import org.jspecify.annotations.NullMarked;
