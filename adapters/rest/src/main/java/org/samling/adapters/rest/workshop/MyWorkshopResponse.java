package org.samling.adapters.rest.workshop;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.values.Times;
import org.samling.application.workshop.view.MyWorkshopView;
import org.samling.domain.workshop.Attendance;

/** A workshop of one's own, as it is answered. Times are in the workshop's time zone. */
@Schema(
        name = "MyWorkshop",
        description =
                "A workshop that you facilitate, or that you are or were signed up for, and how you stand with it. Who facilitates a"
                        + " workshop need not be signed up for it: then there is no registration, and all that would be said of it,"
                        + " from role_in_workshop to registered_by_user_id, is null or empty.",
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
            "is_facilitator",
            "role_in_workshop",
            "registration_status",
            "waitlist_position",
            "attended",
            "attended_days",
            "registered_at",
            "registered_by_user_id",
            "allowed_actions"
        })
public record MyWorkshopResponse(
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
        @Schema(description = "You.") UUID userId,

        @Schema(
                description =
                        "Whether you facilitate it: because the workshop names you, or because you are registered as a"
                                + " facilitator.")
        boolean isFacilitator,

        @Schema(nullable = true) @Nullable WorkshopRoleName roleInWorkshop,
        @Schema(nullable = true) @Nullable RegistrationStatusName registrationStatus,

        @Schema(description = "The place in the queue, the first being 1; null for who does not wait.", nullable = true)
        @Nullable
        Long waitlistPosition,

        @Schema(
                description = "Whether you were there, on at least one day; null while that is not recorded.",
                nullable = true)
        @Nullable
        Boolean attended,

        @Schema(description = "The days on which you were there, the first being 1.")
        List<Integer> attendedDays,

        @Schema(
                description = "When you signed up, the last time; null if you have not been signed up.",
                nullable = true)
        @Nullable
        OffsetDateTime registeredAt,

        @Schema(
                description = "Who signed you up: yourself, or one of the staff; null if you have not been signed up.",
                nullable = true)
        @Nullable
        UUID registeredByUserId,

        @Schema(description = "What you may do with the registration now.")
        List<ParticipantAction> allowedActions) {

    static MyWorkshopResponse of(MyWorkshopView view) {
        var workshop = view.workshop();
        var plan = workshop.plan();
        var zone = plan.timeZone();
        var participant = view.participant();
        var attendance = participant == null ? Attendance.unknown() : participant.attendance();
        return new MyWorkshopResponse(
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
                view.standing().actor().user().value(),
                view.standing().facilitates(),
                participant == null ? null : WorkshopRoleName.of(participant.role()),
                participant == null
                        ? null
                        : RegistrationStatusName.of(participant.registration().status()),
                view.waitlistPosition(),
                attendance.attended(),
                attendance.attendedDays(),
                participant == null ? null : Times.in(zone, participant.registeredAt()),
                participant == null ? null : participant.registeredBy().value(),
                view.allowedActs().stream().map(ParticipantAction::of).toList());
    }
}
