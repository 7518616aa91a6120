package org.samling.adapters.rest.event;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.values.Users;
import org.samling.adapters.rest.values.WhenFullName;
import org.samling.application.event.SignUpForEvents.SignUp;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.shared.Actor;

/** Asks for somebody to be signed up. */
@Schema(name = "SignUpForEventRequest")
public record SignUpRequest(
        @Schema(
                description = "Whom to sign up; yourself, unless given. Somebody else only as one of the staff.",
                nullable = true)
        @Nullable
        UUID userId,

        @Schema(description = "waitlist, unless given.", nullable = true) @Nullable
        WhenFullName whenFull,

        @Schema(
                description = "Anything the organisers should know. You and the staff can read it.",
                maxLength = EventParticipant.LONGEST_NOTES,
                nullable = true)
        @Nullable
        String notes) {

    static final SignUpRequest OF_ONESELF = new SignUpRequest(null, null, null);

    SignUp by(Actor actor, EventId event) {
        return new SignUp(actor, event, Users.id(userId), whenFull == null ? null : whenFull.whenFull(), notes);
    }
}
