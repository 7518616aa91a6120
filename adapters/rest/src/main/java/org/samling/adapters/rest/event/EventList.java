package org.samling.adapters.rest.event;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.application.event.view.EventUpdate;

/** A page of events. */
@Schema(
        name = "EventList",
        requiredProperties = {"items", "removed_ids", "next_cursor", "next_updated_since"})
public record EventList(
        List<EventResponse> items,

        @Schema(
                description = "With updated_since: events that a copy may hold and that are no longer among those you"
                        + " asked for, or no longer shown to you. Forget them.")
        List<UUID> removedIds,

        @Schema(description = "Give it as cursor to get the next page; null on the last one.", nullable = true)
        @Nullable
        String nextCursor,

        @Schema(
                description = "With updated_since, on the first page: what to give as updated_since the next time, so"
                        + " that nothing is missed. Some of it you are then told again.",
                nullable = true)
        @Nullable
        OffsetDateTime nextUpdatedSince) {

    static EventList of(List<EventResponse> items, @Nullable String nextCursor) {
        return new EventList(items, List.of(), nextCursor, null);
    }

    static EventList ofUpdates(
            List<EventUpdate> updates, @Nullable String nextCursor, @Nullable Instant nextUpdatedSince) {
        return new EventList(
                updates.stream()
                        .flatMap(update ->
                                update instanceof EventUpdate.Shown(var view) ? Stream.of(view) : Stream.empty())
                        .map(EventResponse::of)
                        .toList(),
                updates.stream()
                        .filter(EventUpdate.Gone.class::isInstance)
                        .map(gone -> gone.id().value())
                        .toList(),
                nextCursor,
                nextUpdatedSince == null ? null : nextUpdatedSince.atOffset(ZoneOffset.UTC));
    }
}
