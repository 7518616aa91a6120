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
        @Schema(
                implementation = String.class,
                maxLength = EventPlan.LONGEST_TITLE,
                examples = "Summer gathering by the sea")
        Change<String> title,

        @Schema(
                implementation = String.class,
                maxLength = EventPlan.LONGEST_DESCRIPTION,
                nullable = true,
                examples = "Lunch, and a walk for everybody.")
        Change<String> description,

        @Schema(implementation = EventTypeName.class) Change<String> eventType,

        @Schema(implementation = Instant.class, examples = "2027-06-13T12:00:00+02:00")
        Change<Instant> startAt,

        @Schema(implementation = Instant.class, examples = "2027-06-13T16:00:00+02:00")
        Change<Instant> endAt,

        @Schema(implementation = String.class, examples = "Europe/Oslo")
        Change<String> timeZone,

        @Schema(
                implementation = String.class,
                maxLength = EventPlan.LONGEST_LOCATION,
                nullable = true,
                examples = "Gamlehaugen, Bergen")
        Change<String> location,

        @Schema(implementation = Object.class, anyOf = GeoPointPatch.class, nullable = true)
        Change<GeoPointPatch> locationGeo,

        @Schema(
                implementation = Integer.class,
                description = "Null removes the limit. Not fewer than have a seat.",
                minimum = "1",
                nullable = true,
                examples = "60")
        Change<Integer> capacity,

        @Schema(implementation = VisibilityName.class) Change<String> visibility,

        @Schema(implementation = Instant.class, nullable = true, examples = "2027-06-06T23:59:00+02:00")
        Change<Instant> signupDeadline,

        @Schema(
                type = SchemaType.OBJECT,
                implementation = Map.class,
                additionalProperties = Schema.True.class,
                description = "Goes into the object that is there: null removes a member, what is absent stays.",
                nullable = true,
                examples = "{\"project_code\": null}")
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
