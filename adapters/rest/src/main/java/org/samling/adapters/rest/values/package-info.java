/**
 * What requests and answers of every sort speak with: people, times, lists.
 * Nothing here knows a workshop from an event.
 */
@NullMarked
package org.samling.adapters.rest.values;

import org.jspecify.annotations.NullMarked;
