package org.samling.adapters.rest.event;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.values.WhenFullName;
import org.samling.adapters.rest.values.WrittenList;
import org.samling.application.BoundedList;
import org.samling.application.event.SignUpForEvents.SignUpMany;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;

/** Asks for many to be signed up. */
@Schema(name = "SignUpManyForEventRequest", requiredProperties = "user_ids")
public record SignUpManyRequest(
        @Schema(description = "Whom to sign up, in this order.", minItems = 1, maxItems = BoundedList.LONGEST) @Nullable
        List<@Nullable UUID> userIds,

        @Schema(description = "waitlist, unless given.", nullable = true) @Nullable
        WhenFullName whenFull) {

    SignUpMany by(Actor actor, EventId event, boolean dryRun) {
        return new SignUpMany(
                actor,
                event,
                WrittenList.map(userIds, UserId::new),
                whenFull == null ? null : whenFull.whenFull(),
                dryRun);
    }
}
