package org.samling.adapters.rest.event;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.adapters.rest.json.MetadataPatch;
import org.samling.domain.event.EventChanges;
import org.samling.domain.event.EventPlan;
import org.samling.domain.shared.Change;

/** Asks for changes to an event. What is absent stays; null clears. */
@Schema(name = "ChangeEventRequest")
public record ChangeEventRequest(
        @Schema(implementation = String.class, maxLength = EventPlan.LONGEST_TITLE)
        Change<String> title,

        @Schema(implementation = String.class, maxLength = EventPlan.LONGEST_DESCRIPTION, nullable = true)
        Change<String> description,

        @Schema(implementation = EventTypeName.class) Change<String> eventType,

        @Schema(implementation = Instant.class) Change<Instant> startAt,

        @Schema(implementation = Instant.class) Change<Instant> endAt,

        @Schema(implementation = String.class) Change<String> timeZone,

        @Schema(implementation = String.class, maxLength = EventPlan.LONGEST_LOCATION, nullable = true)
        Change<String> location,

        @Schema(implementation = Object.class, anyOf = GeoPointPatch.class, nullable = true)
        Change<GeoPointPatch> locationGeo,

        @Schema(
                implementation = Integer.class,
                description = "Null removes the limit. Not fewer than have a seat.",
                minimum = "1",
                nullable = true)
        Change<Integer> capacity,

        @Schema(implementation = VisibilityName.class) Change<String> visibility,

        @Schema(implementation = Instant.class, nullable = true)
        Change<Instant> signupDeadline,

        @Schema(
                type = SchemaType.OBJECT,
                implementation = Map.class,
                additionalProperties = Schema.True.class,
                description = "Goes into the object that is there: null removes a member, what is absent stays.",
                nullable = true)
        Change<MetadataPatch> metadata) {

    EventChanges changes() {
        return new EventChanges(
                title,
                description,
                eventType,
                startAt,
                endAt,
                timeZone,
                location,
                locationGeo.map(GeoPointPatch::changes),
                capacity,
                visibility,
                signupDeadline,
                metadata.map(patch -> patch));
    }
}
