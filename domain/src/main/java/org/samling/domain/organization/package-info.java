/**
 * Organisations, the tenants: who their members are, which modules they have, and when they may write.
 * An organisation is never deleted; it is deactivated, and may come back.
 */
@NullMarked
package org.samling.domain.organization;

import org.jspecify.annotations.NullMarked;
