package org.samling.adapters.rest.notification;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.adapters.rest.values.Times;
import org.samling.application.notification.view.InboxView;

/** A notice in the caller's inbox, as it is answered. */
@Schema(
        name = "Notification",
        description =
                "Something that you were told. The thing that it is about is shown as it is now; the place in the queue"
                        + " and the old and the new time and place are told as they were then. If you may no longer see the"
                        + " thing, or have nothing to do with it any more, then its title, times and places are null: of a draft,"
                        + " say, or of a to-do that somebody else has by now. What was cancelled is named in any case. Times have the offset of the thing's time zone, or"
                        + " UTC where there is none.",
        requiredProperties = {
            "id",
            "organization_id",
            "organization_name",
            "kind",
            "thing_type",
            "thing_id",
            "title",
            "starts_at",
            "time_zone",
            "location",
            "is_virtual",
            "waitlist_position",
            "old_start_at",
            "new_start_at",
            "old_location",
            "new_location",
            "created_at",
            "read_at"
        })
public record NotificationResponse(
        UUID id,
        UUID organizationId,
        String organizationName,
        NoticeKindName kind,
        NoticedThingType thingType,
        UUID thingId,

        @Schema(
                description =
                        "What the thing is called now; null if it has no title, or if you may no longer see the thing or have"
                                + " nothing to do with it any more.",
                nullable = true)
        @Nullable
        String title,

        @Schema(description = "When it begins, or is due, as things stand now; null if that is open.", nullable = true)
        @Nullable
        OffsetDateTime startsAt,

        @Schema(description = "The time zone of the thing now.", nullable = true) @Nullable
        String timeZone,

        @Schema(description = "Where it takes place, as things stand now.", nullable = true) @Nullable
        String location,

        @Schema(description = "Whether it takes place online, as things stand now.", nullable = true) @Nullable
        Boolean isVirtual,

        @Schema(description = "The place in the queue when you were told, the first being 1.", nullable = true)
        @Nullable
        Long waitlistPosition,

        @Schema(description = "When it should have begun, before it was moved; null if that stays.", nullable = true)
        @Nullable
        OffsetDateTime oldStartAt,

        @Schema(description = "When it was to begin, after it was moved; null if that stays.", nullable = true)
        @Nullable
        OffsetDateTime newStartAt,

        @Schema(
                description =
                        "Where it should have been, before it was moved; empty if nothing was said of it, null if that stays.",
                nullable = true)
        @Nullable
        String oldLocation,

        @Schema(
                description =
                        "Where it was to be, after it was moved; empty if nothing was said of it, null if that stays.",
                nullable = true)
        @Nullable
        String newLocation,

        OffsetDateTime createdAt,

        @Schema(description = "When you read it; null as long as you have not.", nullable = true) @Nullable
        OffsetDateTime readAt)
        implements Representation {

    static NotificationResponse of(InboxView view) {
        var notice = view.notice();
        var facts = notice.facts();
        var thing = view.thing();
        ZoneId zone = thing == null ? ZoneOffset.UTC : thing.timeZone();
        return new NotificationResponse(
                notice.id().value(),
                notice.organization().value(),
                view.organizationName(),
                NoticeKindName.of(notice.kind()),
                NoticedThingType.of(notice.thing()),
                notice.thing().id(),
                thing == null ? null : thing.title(),
                thing == null ? null : Times.in(zone, thing.startsAt()),
                thing == null ? null : zone.getId(),
                thing == null ? null : thing.location(),
                thing == null ? null : thing.isVirtual(),
                facts.waitlistPosition(),
                Times.in(zone, facts.oldStart()),
                Times.in(zone, facts.newStart()),
                facts.oldLocation(),
                facts.newLocation(),
                notice.createdAt().atZone(zone).toOffsetDateTime(),
                Times.in(zone, view.readAt()));
    }
}
