/**
 * The audit log over HTTP.
 * Read only, and for org admins only.
 */
@NullMarked
package org.samling.adapters.rest.audit;

import org.jspecify.annotations.NullMarked;
