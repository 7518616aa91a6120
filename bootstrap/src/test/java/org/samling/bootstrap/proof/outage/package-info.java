/** Processes of the service and PostgreSQL are killed, held up and restarted under load: nothing acknowledged is lost, and everybody
 * hears in time. */
@NullMarked
package org.samling.bootstrap.proof.outage;

import org.jspecify.annotations.NullMarked;
