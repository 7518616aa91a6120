package org.samling.application.audit.view;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An audit entry. Of personal attributes, {@code changed} tells that they changed, and nothing tells their values. */
public record AuditEntryView(
        UUID id,
        Instant occurredAt,
        @Nullable UUID actor,
        @Nullable UUID onBehalfOf,
        String action,
        String thingType,
        UUID thingId,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after,
        Set<String> changed,
        String traceId) {}
