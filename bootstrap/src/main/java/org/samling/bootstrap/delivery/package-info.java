/**
 * What the operator decides about delivery.
 * The use cases get it as values, and know of no configuration.
 */
@NullMarked
package org.samling.bootstrap.delivery;

import org.jspecify.annotations.NullMarked;
