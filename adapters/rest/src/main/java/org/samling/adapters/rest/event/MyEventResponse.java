package org.samling.adapters.rest.event;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.values.Times;
import org.samling.application.event.view.EventRegistrationView;
import org.samling.domain.event.Participation;

/** What somebody has signed up for, as it is answered. */
@Schema(
        name = "MyEvent",
        description = "An event that you are or were signed up for, and how you stand with it.",
        requiredProperties = {
            "organization_id",
            "organization_name",
            "event_id",
            "title",
            "event_type",
            "event_status",
            "start_at",
            "end_at",
            "time_zone",
            "location",
            "user_id",
            "status",
            "waitlist_position",
            "registered_at",
            "attended_at",
            "registered_by_user_id",
            "is_proxy_registration",
            "notes",
            "allowed_actions"
        })
public record MyEventResponse(
        UUID organizationId,
        String organizationName,
        UUID eventId,
        String title,
        EventTypeName eventType,
        EventStatusName eventStatus,
        OffsetDateTime startAt,
        OffsetDateTime endAt,
        String timeZone,
        @Schema(nullable = true) @Nullable String location,
        UUID userId,
        EventParticipantStatusName status,

        @Schema(description = "The place in the queue, the first being 1; null for who does not wait.", nullable = true)
        @Nullable
        Long waitlistPosition,

        OffsetDateTime registeredAt,
        @Schema(nullable = true) @Nullable OffsetDateTime attendedAt,
        UUID registeredByUserId,
        boolean isProxyRegistration,
        @Schema(nullable = true) @Nullable String notes,

        @Schema(description = "What you may do with the registration now.")
        List<EventParticipantAction> allowedActions) {

    static MyEventResponse of(EventRegistrationView view) {
        var participant = view.participant();
        var event = view.event();
        var plan = event.plan();
        var zone = plan.timeZone();
        return new MyEventResponse(
                event.organization().value(),
                view.organizationName(),
                event.id().value(),
                plan.title(),
                EventTypeName.of(plan.type()),
                EventStatusName.of(event.status()),
                plan.start().atZone(zone).toOffsetDateTime(),
                plan.end().atZone(zone).toOffsetDateTime(),
                zone.getId(),
                plan.location(),
                participant.user().value(),
                EventParticipantStatusName.of(participant.participation().status()),
                view.waitlistPosition(),
                participant.registeredAt().atZone(zone).toOffsetDateTime(),
                Times.in(zone, participant.participation() instanceof Participation.Attended(var at) ? at : null),
                participant.registeredBy().value(),
                participant.isProxyRegistration(),
                participant.notes(),
                view.allowedActs().stream().map(EventParticipantAction::of).toList());
    }
}
