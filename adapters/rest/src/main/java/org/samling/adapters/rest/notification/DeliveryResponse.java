package org.samling.adapters.rest.notification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.adapters.rest.values.Times;
import org.samling.application.notification.view.DeliveryView;
import org.samling.domain.notification.Channel;
import org.samling.domain.notification.DeliveryState;

/** A delivery, as it is answered. */
@Schema(
        name = "Delivery",
        description =
                "One notice on its way out of the service, through one channel. It is tried up to eight times, longer and"
                        + " longer apart, and then parked. Settled ones are forgotten after 30 days, parked ones never.",
        requiredProperties = {
            "id",
            "notification_id",
            "channel",
            "webhook_id",
            "kind",
            "recipient_user_id",
            "thing_type",
            "thing_id",
            "status",
            "attempts",
            "queued_at",
            "first_tried_at",
            "due_at",
            "settled_at",
            "failure_reason",
            "failure_answer",
            "allowed_actions"
        })
public record DeliveryResponse(
        UUID id,

        @Schema(
                description =
                        "The notice. All deliveries of one notice have it in common; a webhook gets it as webhook-id.")
        UUID notificationId,

        DeliveryChannelName channel,

        @Schema(description = "The webhook that it goes to; null for the other channels.", nullable = true) @Nullable
        UUID webhookId,

        NoticeKindName kind,

        @Schema(description = "Whom the notice is for.") UUID recipientUserId,

        NoticedThingType thingType,
        UUID thingId,
        DeliveryStatusName status,

        @Schema(description = "How often it was tried, since it was last sent again.")
        int attempts,

        OffsetDateTime queuedAt,

        @Schema(description = "When it was first tried, since it was last sent again; null if never.", nullable = true)
        @Nullable
        OffsetDateTime firstTriedAt,

        @Schema(
                description =
                        "When it is tried next, or given up for dead while somebody tries it; null once it is settled.",
                nullable = true)
        @Nullable
        OffsetDateTime dueAt,

        @Schema(description = "When it arrived, was parked or withdrawn; null as long as it waits.", nullable = true)
        @Nullable
        OffsetDateTime settledAt,

        @Schema(description = "Why it failed the last time; null if it never has.", nullable = true) @Nullable
        FailureReasonName failureReason,

        @Schema(
                description =
                        "The number that the other side answered with when it failed the last time, of HTTP or SMTP;"
                                + " null if it gave none.",
                nullable = true)
        @Nullable
        Integer failureAnswer,

        @Schema(description = "What you may do with it now.")
        List<DeliveryAction> allowedActions,

        @Schema(hidden = true) @JsonIgnore long revisionNumber)
        implements Representation {

    static DeliveryResponse of(DeliveryView view) {
        var delivery = view.delivery();
        var notice = view.notice();
        var lane = delivery.lane();
        var failure = delivery.lastFailure();
        return new DeliveryResponse(
                delivery.id().value(),
                delivery.notice().value(),
                DeliveryChannelName.of(lane.channel()),
                lane.channel() == Channel.WEBHOOK ? lane.target() : null,
                NoticeKindName.of(notice.kind()),
                notice.recipient().value(),
                NoticedThingType.of(notice.thing()),
                notice.thing().id(),
                DeliveryStatusName.of(delivery.state().status()),
                delivery.attempts(),
                delivery.queuedAt().atOffset(ZoneOffset.UTC),
                Times.in(ZoneOffset.UTC, delivery.firstTriedAt()),
                Times.in(ZoneOffset.UTC, delivery.state() instanceof DeliveryState.Waiting(var due) ? due : null),
                Times.in(ZoneOffset.UTC, settledAt(delivery.state())),
                failure == null ? null : FailureReasonName.of(failure.reason()),
                failure == null ? null : failure.answer(),
                view.allowedActs().stream().map(DeliveryAction::of).toList(),
                delivery.revision());
    }

    private static @Nullable Instant settledAt(DeliveryState state) {
        return switch (state) {
            case DeliveryState.Waiting waiting -> null;
            case DeliveryState.Delivered(var at) -> at;
            case DeliveryState.Parked(var at) -> at;
            case DeliveryState.Withdrawn(var at) -> at;
        };
    }
}
