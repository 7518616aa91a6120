package org.samling.adapters.rest.workshop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.adapters.rest.problem.ProblemDetail;
import org.samling.adapters.rest.values.Times;
import org.samling.application.workshop.view.ParticipantView;
import org.samling.domain.workshop.Registration;

/** Somebody in a workshop, as it is answered. Times are in the workshop's time zone. */
@Schema(
        name = "WorkshopParticipant",
        description = "Somebody's record in a workshop. A person has one: who cancels and signs up again gets it back.",
        requiredProperties = {
            "id",
            "organization_id",
            "workshop_id",
            "user_id",
            "display_name",
            "role_in_workshop",
            "registration_status",
            "waitlist_position",
            "attended",
            "attended_days",
            "missed_days",
            "registered_at",
            "confirmed_at",
            "cancelled_at",
            "cancellation_reason",
            "notes",
            "registered_by_user_id",
            "created_at",
            "updated_at",
            "allowed_actions",
            "dry_run",
            "promoted_user_ids",
            "told_user_ids",
            "warnings"
        })
public record ParticipantResponse(
        UUID id,
        UUID organizationId,
        UUID workshopId,
        UUID userId,

        @Schema(description = "What the organisation calls the person.")
        String displayName,

        WorkshopRoleName roleInWorkshop,
        RegistrationStatusName registrationStatus,

        @Schema(description = "The place in the queue, the first being 1; null for who does not wait.", nullable = true)
        @Nullable
        Long waitlistPosition,

        @Schema(
                description = "Whether the person was there, on at least one day; null while that is not recorded.",
                nullable = true)
        @Nullable
        Boolean attended,

        @Schema(description = "The days on which the person was there, the first being 1.")
        List<Integer> attendedDays,

        @Schema(description = "The days on which the person was not there.")
        List<Integer> missedDays,

        OffsetDateTime registeredAt,

        @Schema(description = "When attendance was last recorded.", nullable = true) @Nullable
        OffsetDateTime confirmedAt,

        @Schema(nullable = true) @Nullable OffsetDateTime cancelledAt,
        @Schema(nullable = true) @Nullable String cancellationReason,

        @Schema(
                description = "What the staff noted about the person. Null, too, for those who may not read it.",
                nullable = true)
        @Nullable
        String notes,

        @Schema(description = "Who signed the person up: the person, or one of the staff.")
        UUID registeredByUserId,

        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,

        @Schema(description = "What you may do with it now.")
        List<ParticipantAction> allowedActions,

        @Schema(description = "True where nothing was changed, for you only asked what would happen.")
        boolean dryRun,

        @Schema(
                description =
                        "Who got a seat through this change, in the order of the queue. Told to the staff, and only"
                                + " in the answer to a write.")
        List<UUID> promotedUserIds,

        @Schema(description = "Who gets a notice of this change. Told to the staff, and only in the answer to a write.")
        List<UUID> toldUserIds,

        @Schema(description = "What was let through and is worth a second look. Only in the answer to a write.")
        List<ProblemDetail> warnings,

        @Schema(hidden = true) @JsonIgnore long revisionNumber)
        implements Representation {

    static ParticipantResponse of(ParticipantView view) {
        return of(view, Effects.none(), List.of());
    }

    static ParticipantResponse of(ParticipantView view, Effects effects, List<ProblemDetail> warnings) {
        var participant = view.participant();
        var zone = view.timeZone();
        var attendance = participant.attendance();
        var cancelled = participant.registration() instanceof Registration.Cancelled ended ? ended : null;
        return new ParticipantResponse(
                participant.id().value(),
                participant.organization().value(),
                participant.workshop().value(),
                participant.user().value(),
                view.displayName(),
                WorkshopRoleName.of(participant.role()),
                RegistrationStatusName.of(participant.registration().status()),
                view.waitlistPosition(),
                attendance.attended(),
                attendance.attendedDays(),
                attendance.missedDays(),
                participant.registeredAt().atZone(zone).toOffsetDateTime(),
                Times.in(zone, attendance.confirmedAt()),
                Times.in(zone, cancelled == null ? null : cancelled.at()),
                cancelled == null ? null : cancelled.reason(),
                participant.notes(),
                participant.registeredBy().value(),
                participant.revision().createdAt().atZone(zone).toOffsetDateTime(),
                participant.revision().updatedAt().atZone(zone).toOffsetDateTime(),
                view.allowedActs().stream().map(ParticipantAction::of).toList(),
                effects.dryRun(),
                effects.promotedUserIds(),
                effects.toldUserIds(),
                warnings,
                participant.revision().number());
    }
}
