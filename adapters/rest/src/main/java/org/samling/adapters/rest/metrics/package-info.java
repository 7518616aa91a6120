/**
 * What the metrics may say of the requests that came.
 * They carry no ids: those are many, and they are somebody's.
 */
@NullMarked
package org.samling.adapters.rest.metrics;

import org.jspecify.annotations.NullMarked;
