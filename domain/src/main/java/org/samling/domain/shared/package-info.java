/**
 * What every part of the domain speaks with: ids, roles, acting persons, rules and their findings.
 * Nothing here knows a workshop from an event.
 */
@NullMarked
package org.samling.domain.shared;

import org.jspecify.annotations.NullMarked;
