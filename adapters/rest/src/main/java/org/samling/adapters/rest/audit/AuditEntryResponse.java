package org.samling.adapters.rest.audit;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.application.audit.view.AuditEntryView;

/** An audit entry, as it is answered. */
@Schema(
        name = "AuditEntry",
        description = "One thing that somebody did. Entries can be neither changed nor removed."
                + " The values of personal attributes are not kept; changed tells that they changed.",
        requiredProperties = {
            "id",
            "occurred_at",
            "actor_user_id",
            "on_behalf_of_user_id",
            "action",
            "thing_type",
            "thing_id",
            "before",
            "after",
            "changed",
            "trace_id"
        })
public record AuditEntryResponse(
        UUID id,
        OffsetDateTime occurredAt,

        @Schema(description = "Who did it; null if the service did, at night.", nullable = true) @Nullable
        UUID actorUserId,

        @Schema(description = "For whom it was done, where that was somebody else.", nullable = true) @Nullable
        UUID onBehalfOfUserId,

        AuditEntryAction action,
        AuditedThingType thingType,
        UUID thingId,

        @Schema(type = SchemaType.OBJECT, description = "The thing's attributes before; empty if it is new.")
        Map<String, @Nullable Object> before,

        @Schema(type = SchemaType.OBJECT, description = "The thing's attributes after.")
        Map<String, @Nullable Object> after,

        @Schema(description = "The attributes that changed, personal ones too.")
        List<String> changed,

        @Schema(description = "Names the request that it came from.")
        String traceId) {

    static AuditEntryResponse of(AuditEntryView view) {
        return new AuditEntryResponse(
                view.id(),
                view.occurredAt().atOffset(ZoneOffset.UTC),
                view.actor(),
                view.onBehalfOf(),
                AuditEntryAction.of(view.action()),
                AuditedThingType.of(view.thingType()),
                view.thingId(),
                view.before(),
                view.after(),
                view.changed().stream().sorted().toList(),
                view.traceId());
    }
}
