package org.samling.adapters.rest.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.adapters.rest.problem.ProblemDetail;
import org.samling.adapters.rest.values.Times;
import org.samling.application.event.view.EventView;
import org.samling.domain.event.EventState;

/** An event, as it is answered. Its times are in its own time zone. */
@Schema(
        name = "Event",
        description = "A gathering that members browse and sign up for. seats_taken, seats_free, waitlist_length and"
                + " registration_count are as they were when this was read; a sign-up does not change updated_at.",
        requiredProperties = {
            "id",
            "organization_id",
            "title",
            "description",
            "event_type",
            "status",
            "visibility",
            "start_at",
            "end_at",
            "duration_minutes",
            "time_zone",
            "location",
            "location_geo",
            "distance_km",
            "capacity",
            "signup_deadline",
            "registration_count",
            "seats_taken",
            "seats_free",
            "waitlist_length",
            "own_status",
            "metadata",
            "created_by",
            "created_at",
            "updated_at",
            "cancelled_at",
            "cancellation_reason",
            "archived_at",
            "deleted_at",
            "allowed_actions",
            "dry_run",
            "promoted_user_ids",
            "told_count",
            "warnings"
        })
public record EventResponse(
        UUID id,
        UUID organizationId,

        String title,

        @Schema(nullable = true) @Nullable String description,
        EventTypeName eventType,
        EventStatusName status,
        VisibilityName visibility,

        OffsetDateTime startAt,

        OffsetDateTime endAt,

        @Schema(description = "From start to end, whichever way the clocks are changed meanwhile.")
        int durationMinutes,

        @Schema(description = "The zone in which its times are told.")
        String timeZone,

        @Schema(nullable = true) @Nullable String location,

        @Schema(nullable = true) @Nullable GeoPointValue locationGeo,

        @Schema(description = "How far it is from the point that you asked about, if you did.", nullable = true)
        @Nullable
        Double distanceKm,

        @Schema(description = "Null means that there is a seat for everybody.", nullable = true) @Nullable
        Integer capacity,

        @Schema(description = "The last moment to sign up; null means the start.", nullable = true) @Nullable
        OffsetDateTime signupDeadline,

        @Schema(description = "How many have a seat, whether they came or not.")
        long registrationCount,

        @Schema(description = "The same, under the name that workshops have for it.")
        long seatsTaken,

        @Schema(description = "How many more can have one; null if there is no end of them.", nullable = true) @Nullable
        Long seatsFree,

        @Schema(description = "How many wait for a seat.") long waitlistLength,

        @Schema(description = "How you stand with it; null if you never signed up.", nullable = true) @Nullable
        EventParticipantStatusName ownStatus,

        @JsonRawValue
        @Schema(
                type = SchemaType.OBJECT,
                implementation = Map.class,
                additionalProperties = Schema.True.class,
                description = "What was given, as it was given.",
                nullable = true)
        @Nullable
        String metadata,

        @Schema(description = "Who planned it.") UUID createdBy,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        @Schema(nullable = true) @Nullable OffsetDateTime cancelledAt,
        @Schema(nullable = true) @Nullable String cancellationReason,

        @Schema(description = "Over a year after its end: it is left out of lists, and only read.", nullable = true)
        @Nullable
        OffsetDateTime archivedAt,

        @Schema(description = "Seen by the staff alone, and only read, until it is restored.", nullable = true)
        @Nullable
        OffsetDateTime deletedAt,

        @Schema(description = "What you may do with it now.")
        List<EventAction> allowedActions,

        @Schema(description = "True where nothing was changed, for you only asked what would happen.")
        boolean dryRun,

        @Schema(
                description =
                        "Who got a seat through this change, in the order of the queue. Told to the staff, and only in"
                                + " the answer to a write.")
        List<UUID> promotedUserIds,

        @Schema(
                description =
                        "How many people get a notice of this change. Told to the staff, and only in the answer to a"
                                + " write.")
        long toldCount,

        @Schema(description = "What was let through and is worth a second look. Only in the answer to a write.")
        List<ProblemDetail> warnings,

        @Schema(hidden = true) @JsonIgnore long revisionNumber)
        implements Representation {

    static EventResponse of(EventView view) {
        return of(view, Effects.none(), List.of());
    }

    static EventResponse of(EventView view, Effects effects, List<ProblemDetail> warnings) {
        var event = view.event();
        var plan = event.plan();
        var zone = plan.timeZone();
        var metadata = plan.metadata();
        var ownStatus = view.ownStatus();
        var cancelled = event.state() instanceof EventState.Cancelled ended ? ended : null;
        return new EventResponse(
                event.id().value(),
                event.organization().value(),
                plan.title(),
                plan.description(),
                EventTypeName.of(plan.type()),
                EventStatusName.of(event.status()),
                VisibilityName.of(plan.visibility()),
                plan.start().atZone(zone).toOffsetDateTime(),
                plan.end().atZone(zone).toOffsetDateTime(),
                plan.durationMinutes(),
                zone.getId(),
                plan.location(),
                GeoPointValue.of(plan.geo()),
                rounded(view.distanceKm()),
                plan.capacity(),
                Times.in(zone, plan.signupDeadline()),
                view.seats().taken(),
                view.seats().taken(),
                view.seats().free(),
                view.seats().waiting(),
                ownStatus == null ? null : EventParticipantStatusName.of(ownStatus),
                metadata == null ? null : metadata.json(),
                event.createdBy().value(),
                event.revision().createdAt().atZone(zone).toOffsetDateTime(),
                event.revision().updatedAt().atZone(zone).toOffsetDateTime(),
                Times.in(zone, cancelled == null ? null : cancelled.at()),
                cancelled == null ? null : cancelled.reason(),
                Times.in(zone, event.archivedAt()),
                Times.in(zone, event.deletedAt()),
                view.allowedActs().stream().map(EventAction::of).toList(),
                effects.dryRun(),
                effects.promotedUserIds(),
                effects.toldCount(),
                warnings,
                event.revision().number());
    }

    /** To the metre: nobody's meeting point is known better. */
    private static @Nullable Double rounded(@Nullable Double km) {
        return km == null ? null : Math.round(km * 1000) / 1000.0;
    }
}
