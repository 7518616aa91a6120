/**
 * The trace id, by which a request is found again in the answer, the logs and the audit log.
 * It knows nothing else of the request.
 */
@NullMarked
package org.samling.adapters.rest.trace;

import org.jspecify.annotations.NullMarked;
