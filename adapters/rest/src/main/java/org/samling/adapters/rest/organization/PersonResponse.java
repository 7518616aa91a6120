package org.samling.adapters.rest.organization;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.application.organization.view.PersonView;

/** Somebody who can be signed up, as it is answered. */
@Schema(
        name = "Person",
        description = "A member, as the staff find one to sign up.",
        requiredProperties = {"user_id", "display_name", "role"})
public record PersonResponse(UUID userId, String displayName, MemberRole role) {

    static PersonResponse of(PersonView view) {
        return new PersonResponse(view.user().value(), view.displayName(), MemberRole.of(view.role()));
    }
}
