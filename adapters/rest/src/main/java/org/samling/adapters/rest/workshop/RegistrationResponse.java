package org.samling.adapters.rest.workshop;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.values.Times;
import org.samling.application.workshop.view.RegistrationView;

/** What somebody takes part in, as it is answered. Times are in the workshop's time zone. */
@Schema(
        name = "WorkshopRegistration",
        description = "What somebody takes or took part in: the record, and what one wants to know of the workshop.",
        requiredProperties = {
            "organization_id",
            "organization_name",
            "workshop_id",
            "title",
            "workshop_type",
            "status",
            "scheduled_start_at",
            "scheduled_end_at",
            "time_zone",
            "location",
            "is_virtual",
            "is_archived",
            "user_id",
            "role_in_workshop",
            "registration_status",
            "waitlist_position",
            "attended",
            "attended_days",
            "registered_at",
            "registered_by_user_id",
            "allowed_actions"
        })
public record RegistrationResponse(
        UUID organizationId,
        String organizationName,
        UUID workshopId,
        @Schema(description = "The workshop's title.") String title,
        WorkshopTypeName workshopType,
        @Schema(description = "The workshop's status.") WorkshopStatusName status,
        OffsetDateTime scheduledStartAt,
        @Schema(nullable = true) @Nullable OffsetDateTime scheduledEndAt,
        String timeZone,
        @Schema(nullable = true) @Nullable String location,
        boolean isVirtual,
        boolean isArchived,
        UUID userId,
        WorkshopRoleName roleInWorkshop,
        RegistrationStatusName registrationStatus,

        @Schema(description = "The place in the queue, the first being 1; null for who does not wait.", nullable = true)
        @Nullable
        Long waitlistPosition,

        @Schema(nullable = true) @Nullable Boolean attended,

        @Schema(description = "The days on which the person was there, the first being 1.")
        List<Integer> attendedDays,

        OffsetDateTime registeredAt,
        UUID registeredByUserId,

        @Schema(description = "What you may do with the registration now.")
        List<ParticipantAction> allowedActions) {

    static RegistrationResponse of(RegistrationView view) {
        var participant = view.participant();
        var workshop = view.workshop();
        var plan = workshop.plan();
        var zone = plan.timeZone();
        var attendance = participant.attendance();
        return new RegistrationResponse(
                workshop.organization().value(),
                view.organizationName(),
                workshop.id().value(),
                plan.title(),
                WorkshopTypeName.of(plan.type()),
                WorkshopStatusName.of(workshop.status()),
                plan.scheduledStart().atZone(zone).toOffsetDateTime(),
                Times.in(zone, plan.scheduledEnd()),
                zone.getId(),
                plan.location(),
                plan.virtual(),
                workshop.archived(),
                participant.user().value(),
                WorkshopRoleName.of(participant.role()),
                RegistrationStatusName.of(participant.registration().status()),
                view.waitlistPosition(),
                attendance.attended(),
                attendance.attendedDays(),
                participant.registeredAt().atZone(zone).toOffsetDateTime(),
                participant.registeredBy().value(),
                view.allowedActs().stream().map(ParticipantAction::of).toList());
    }
}
