/**
 * Who may come in: the bearer of a good token, and then a member in a role, or a platform admin.
 * All of it is settled before anything of the request's body is looked at.
 */
@NullMarked
package org.samling.adapters.rest.security;

import org.jspecify.annotations.NullMarked;
