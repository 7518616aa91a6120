/**
 * Organisations, their members and their modules over HTTP.
 * Requests and responses here carry the names of the specification.
 */
@NullMarked
package org.samling.adapters.rest.organization;

import org.jspecify.annotations.NullMarked;
