package org.samling.adapters.rest.event;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.application.event.PlanEvents.Create;
import org.samling.domain.event.EventDescription;
import org.samling.domain.event.EventPlan;
import org.samling.domain.event.Metadata;
import org.samling.domain.shared.Actor;

/** Asks for a new event. */
@Schema(
        name = "CreateEventRequest",
        requiredProperties = {"title", "event_type", "start_at", "end_at", "visibility"})
public record CreateEventRequest(
        @Schema(maxLength = EventPlan.LONGEST_TITLE) @Nullable
        String title,

        @Schema(maxLength = EventPlan.LONGEST_DESCRIPTION, nullable = true) @Nullable
        String description,

        @Schema(implementation = EventTypeName.class) @Nullable
        String eventType,

        @Schema(description = "When it begins, in any offset.") @Nullable
        Instant startAt,

        @Schema(description = "When it ends: after it began.") @Nullable
        Instant endAt,

        @Schema(
                description = "The IANA time zone in which it takes place; the organisation's, unless given.",
                nullable = true)
        @Nullable
        String timeZone,

        @Schema(
                description = "The address, the name of the place, or Online.",
                maxLength = EventPlan.LONGEST_LOCATION,
                nullable = true)
        @Nullable
        String location,

        @Schema(nullable = true) @Nullable GeoPointValue locationGeo,

        @Schema(description = "How many can take part; null or absent means everybody.", minimum = "1", nullable = true)
        @Nullable
        Integer capacity,

        @Schema(implementation = VisibilityName.class) @Nullable
        String visibility,

        @Schema(
                description = "The last moment to sign up, before the start; without one it is the start.",
                nullable = true)
        @Nullable
        Instant signupDeadline,

        @Schema(
                type = SchemaType.OBJECT,
                implementation = Map.class,
                additionalProperties = Schema.True.class,
                description =
                        "Whatever you want to keep with it: an object of at most 16 KiB, that comes back as it is.",
                nullable = true)
        @Nullable
        Metadata metadata) {

    Create by(Actor actor) {
        return new Create(
                actor,
                new EventDescription(
                        title,
                        description,
                        eventType,
                        startAt,
                        endAt,
                        timeZone,
                        location,
                        locationGeo == null ? null : locationGeo.written(),
                        capacity,
                        visibility,
                        signupDeadline,
                        metadata));
    }
}
