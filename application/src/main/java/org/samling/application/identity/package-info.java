/**
 * Who is calling: from the subject of a verified token to a person, and to a member with a role.
 * Asked anew for every request, so that a role that was taken away stops working at once.
 */
@NullMarked
package org.samling.application.identity;

import org.jspecify.annotations.NullMarked;
