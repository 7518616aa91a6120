package org.samling.adapters.rest.workshop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.adapters.rest.problem.ProblemDetail;
import org.samling.adapters.rest.values.Times;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.workshop.WorkshopState;

/** A workshop, as it is answered. Its times are in its own time zone. */
@Schema(
        name = "Workshop",
        description =
                "A group session. seats_taken, seats_free and waitlist_length are as they were when this was read.",
        requiredProperties = {
            "id",
            "organization_id",
            "facilitator_id",
            "facilitator_name",
            "title",
            "description",
            "workshop_type",
            "status",
            "scheduled_start_at",
            "scheduled_end_at",
            "actual_start_at",
            "actual_end_at",
            "cancelled_at",
            "cancellation_reason",
            "time_zone",
            "location",
            "is_virtual",
            "max_participants",
            "duration_days",
            "agenda",
            "is_archived",
            "created_at",
            "updated_at",
            "seats_taken",
            "seats_free",
            "waitlist_length",
            "allowed_actions",
            "dry_run",
            "promoted_user_ids",
            "told_user_ids",
            "warnings"
        })
public record WorkshopResponse(
        UUID id,
        UUID organizationId,
        @Schema(description = "Who runs it.") UUID facilitatorId,

        @Schema(description = "What the organisation calls that person.")
        String facilitatorName,

        String title,

        @Schema(nullable = true) @Nullable String description,
        WorkshopTypeName workshopType,
        WorkshopStatusName status,

        OffsetDateTime scheduledStartAt,

        @Schema(nullable = true) @Nullable OffsetDateTime scheduledEndAt,

        @Schema(description = "When it was started.", nullable = true) @Nullable
        OffsetDateTime actualStartAt,

        @Schema(description = "When it was completed.", nullable = true) @Nullable
        OffsetDateTime actualEndAt,

        @Schema(nullable = true) @Nullable OffsetDateTime cancelledAt,
        @Schema(nullable = true) @Nullable String cancellationReason,

        @Schema(description = "The zone in which its times are told.")
        String timeZone,

        @Schema(nullable = true) @Nullable String location,

        boolean isVirtual,

        @Schema(description = "Null means that there is a seat for everybody.", nullable = true) @Nullable
        Integer maxParticipants,

        @Schema(nullable = true) @Nullable Integer durationDays,
        @Schema(nullable = true) @Nullable String agenda,

        @Schema(description = "An archived workshop is left out of lists, and only read.")
        boolean isArchived,

        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,

        @Schema(description = "How many participants have a seat.")
        long seatsTaken,

        @Schema(description = "How many more can have one; null if there is no end of them.", nullable = true) @Nullable
        Long seatsFree,

        @Schema(description = "How many wait for a seat.") long waitlistLength,

        @Schema(description = "What you may do with it now.")
        List<WorkshopAction> allowedActions,

        @Schema(description = "True where nothing was changed, for you only asked what would happen.")
        boolean dryRun,

        @Schema(
                description =
                        "Who got a seat through this change, in the order of the queue. Told to the staff, and only in"
                                + " the answer to a write.")
        List<UUID> promotedUserIds,

        @Schema(description = "Who gets a notice of this change. Told to the staff, and only in the answer to a write.")
        List<UUID> toldUserIds,

        @Schema(description = "What was let through and is worth a second look. Only in the answer to a write.")
        List<ProblemDetail> warnings,

        @Schema(hidden = true) @JsonIgnore long revisionNumber)
        implements Representation {

    static WorkshopResponse of(WorkshopView view) {
        return of(view, Effects.none(), List.of());
    }

    static WorkshopResponse of(WorkshopView view, Effects effects, List<ProblemDetail> warnings) {
        var workshop = view.workshop();
        var plan = workshop.plan();
        var zone = plan.timeZone();
        var stamps = Stamps.of(workshop.state());
        return new WorkshopResponse(
                workshop.id().value(),
                workshop.organization().value(),
                plan.facilitator().value(),
                view.facilitatorName(),
                plan.title(),
                plan.description(),
                WorkshopTypeName.of(plan.type()),
                WorkshopStatusName.of(workshop.status()),
                plan.scheduledStart().atZone(zone).toOffsetDateTime(),
                Times.in(zone, plan.scheduledEnd()),
                Times.in(zone, stamps.startedAt()),
                Times.in(zone, stamps.endedAt()),
                Times.in(zone, stamps.cancelledAt()),
                stamps.reason(),
                zone.getId(),
                plan.location(),
                plan.virtual(),
                plan.maxParticipants(),
                plan.durationDays(),
                plan.agenda(),
                workshop.archived(),
                workshop.revision().createdAt().atZone(zone).toOffsetDateTime(),
                workshop.revision().updatedAt().atZone(zone).toOffsetDateTime(),
                view.seats().taken(),
                view.seats().free(),
                view.seats().waiting(),
                view.allowedActs().stream().map(WorkshopAction::of).toList(),
                effects.dryRun(),
                effects.promotedUserIds(),
                effects.toldUserIds(),
                warnings,
                workshop.revision().number());
    }

    /** What a state knows, laid out flat. */
    private record Stamps(
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Instant cancelledAt,
            @Nullable String reason) {

        static Stamps of(WorkshopState state) {
            return switch (state) {
                case WorkshopState.Draft(), WorkshopState.Scheduled() -> new Stamps(null, null, null, null);
                case WorkshopState.InProgress(var started) -> new Stamps(started, null, null, null);
                case WorkshopState.Completed(var started, var ended) -> new Stamps(started, ended, null, null);
                case WorkshopState.Cancelled(var at, var reason, var started) -> new Stamps(started, null, at, reason);
            };
        }
    }
}
