package org.samling.adapters.rest.workshop;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.values.Users;
import org.samling.adapters.rest.values.WhenFullName;
import org.samling.application.workshop.EnrolInWorkshops.Register;
import org.samling.domain.shared.Actor;
import org.samling.domain.workshop.WorkshopId;

/** Asks for somebody to be signed up. */
@Schema(name = "RegisterForWorkshopRequest", requiredProperties = "role_in_workshop")
public record RegisterRequest(
        @Schema(
                description = "Whom to sign up; yourself, unless given. Somebody else only as one of the staff.",
                nullable = true)
        @Nullable
        UUID userId,

        @Schema(description = "As what. Facilitators hold no seat, and are signed up by the staff.") @Nullable
        WorkshopRoleName roleInWorkshop,

        @Schema(description = "waitlist, unless given.", nullable = true) @Nullable
        WhenFullName whenFull) {

    Register by(Actor actor, WorkshopId workshop) {
        return new Register(
                actor,
                workshop,
                Users.id(userId),
                roleInWorkshop == null ? null : roleInWorkshop.role(),
                whenFull == null ? null : whenFull.whenFull());
    }
}
