package org.samling.adapters.rest.identity;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.application.identity.view.ProfileView;

/** The caller, as it is answered. */
@Schema(
        name = "Profile",
        description = "Who you are: what your token says, and where you are a member.",
        requiredProperties = {"user_id", "subject", "display_name", "email", "platform_admin", "memberships"})
public record ProfileResponse(
        UUID userId,

        @Schema(description = "Your subject at the identity provider.")
        String subject,

        @Schema(description = "The name in your token, if there is one.", nullable = true) @Nullable
        String displayName,

        @Schema(description = "The address in your token, if there is one.", nullable = true) @Nullable
        String email,

        @Schema(description = "Whether you may found, change, deactivate and reactivate organisations.")
        boolean platformAdmin,

        @Schema(description = "By the organisation's name.") List<MembershipResponse> memberships)
        implements Representation {

    static ProfileResponse of(ProfileView view) {
        var person = view.person();
        return new ProfileResponse(
                view.id().value(),
                person.subject(),
                person.displayName(),
                person.email(),
                person.platformAdmin(),
                view.memberships().stream().map(MembershipResponse::of).toList());
    }
}
