/**
 * The caller's own profile over HTTP.
 * It spans organisations.
 */
@NullMarked
package org.samling.adapters.rest.identity;

import org.jspecify.annotations.NullMarked;
