package org.samling.adapters.rest.workshop;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.values.WhenFullName;
import org.samling.adapters.rest.values.WrittenList;
import org.samling.application.BoundedList;
import org.samling.application.workshop.EnrolInWorkshops.RegisterMany;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.WorkshopId;

/** Asks for many to be signed up. */
@Schema(
        name = "RegisterManyForWorkshopRequest",
        requiredProperties = {"user_ids", "role_in_workshop"})
public record RegisterManyRequest(
        @Schema(description = "Whom to sign up, in this order.", minItems = 1, maxItems = BoundedList.LONGEST) @Nullable
        List<@Nullable UUID> userIds,

        @Nullable WorkshopRoleName roleInWorkshop,

        @Schema(description = "waitlist, unless given.", nullable = true) @Nullable
        WhenFullName whenFull) {

    RegisterMany by(Actor actor, WorkshopId workshop, boolean dryRun) {
        return new RegisterMany(
                actor,
                workshop,
                WrittenList.map(userIds, UserId::new),
                roleInWorkshop == null ? null : roleInWorkshop.role(),
                whenFull == null ? null : whenFull.whenFull(),
                dryRun);
    }
}
