package org.samling.adapters.rest.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.adapters.rest.problem.ProblemDetail;
import org.samling.adapters.rest.values.Times;
import org.samling.application.event.view.EventParticipantView;
import org.samling.domain.event.Participation;

/** Somebody in an event, as it is answered. Times are in the event's time zone. */
@Schema(
        name = "EventParticipant",
        description = "Somebody's record in an event. A person has one: who cancels and signs up again gets it back.",
        requiredProperties = {
            "id",
            "organization_id",
            "event_id",
            "user_id",
            "display_name",
            "status",
            "waitlist_position",
            "registered_at",
            "cancelled_at",
            "attended_at",
            "registered_by_user_id",
            "is_proxy_registration",
            "notes",
            "created_at",
            "updated_at",
            "allowed_actions",
            "dry_run",
            "promoted_user_ids",
            "told_count",
            "warnings"
        })
public record EventParticipantResponse(
        UUID id,
        UUID organizationId,
        UUID eventId,
        UUID userId,

        @Schema(description = "What the organisation calls the person.")
        String displayName,

        EventParticipantStatusName status,

        @Schema(description = "The place in the queue, the first being 1; null for who does not wait.", nullable = true)
        @Nullable
        Long waitlistPosition,

        OffsetDateTime registeredAt,
        @Schema(nullable = true) @Nullable OffsetDateTime cancelledAt,

        @Schema(description = "When it was recorded that the person was there.", nullable = true) @Nullable
        OffsetDateTime attendedAt,

        @Schema(description = "Who signed the person up: the person, or one of the staff.")
        UUID registeredByUserId,

        @Schema(description = "Whether one of the staff did.")
        boolean isProxyRegistration,

        @Schema(description = "What is noted about the registration.", nullable = true) @Nullable
        String notes,

        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,

        @Schema(description = "What you may do with it now.")
        List<EventParticipantAction> allowedActions,

        @Schema(description = "True where nothing was changed, for you only asked what would happen.")
        boolean dryRun,

        @Schema(
                description =
                        "Who got a seat through this change, in the order of the queue. Told to the staff, and only"
                                + " in the answer to a write.")
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

    static EventParticipantResponse of(EventParticipantView view) {
        return of(view, Effects.none(), List.of());
    }

    static EventParticipantResponse of(EventParticipantView view, Effects effects, List<ProblemDetail> warnings) {
        var participant = view.participant();
        var zone = view.timeZone();
        var cancelled = participant.participation() instanceof Participation.Cancelled(var at) ? at : null;
        var attended = participant.participation() instanceof Participation.Attended(var at) ? at : null;
        return new EventParticipantResponse(
                participant.id().value(),
                participant.organization().value(),
                participant.event().value(),
                participant.user().value(),
                view.displayName(),
                EventParticipantStatusName.of(participant.participation().status()),
                view.waitlistPosition(),
                participant.registeredAt().atZone(zone).toOffsetDateTime(),
                Times.in(zone, cancelled),
                Times.in(zone, attended),
                participant.registeredBy().value(),
                participant.isProxyRegistration(),
                participant.notes(),
                participant.revision().createdAt().atZone(zone).toOffsetDateTime(),
                participant.revision().updatedAt().atZone(zone).toOffsetDateTime(),
                view.allowedActs().stream().map(EventParticipantAction::of).toList(),
                effects.dryRun(),
                effects.promotedUserIds(),
                effects.toldCount(),
                warnings,
                participant.revision().number());
    }
}
