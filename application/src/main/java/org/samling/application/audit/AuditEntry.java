package org.samling.application.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.UserId;

/**
 * One thing that somebody did.
 *
 * @param actor who did it; null if the service did it by itself
 * @param onBehalfOf the person for whom it was done, where that is somebody else
 * @param request the trace id of the request that it came from
 */
public record AuditEntry(
        UUID id,
        OrganizationId organization,
        Instant occurredAt,
        @Nullable UserId actor,
        @Nullable UserId onBehalfOf,
        String action,
        AuditedThing thing,
        Snapshot before,
        Snapshot after,
        String request) {}
