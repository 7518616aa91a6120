/**
 * What the database itself guarantees, whatever the application does: walls between organisations, and a log that only grows.
 * Read from its catalogue, tried from outside, and each wall taken down once to see that the trial would notice.
 */
@NullMarked
package org.samling.adapters.persistence.schema;

import org.jspecify.annotations.NullMarked;
