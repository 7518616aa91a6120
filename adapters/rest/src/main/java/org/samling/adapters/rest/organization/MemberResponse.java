package org.samling.adapters.rest.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.adapters.rest.problem.ProblemDetail;
import org.samling.application.organization.view.MemberView;

/** A member, as it is answered. */
@Schema(
        name = "Member",
        description = "A person in an organisation, as this organisation knows the person."
                + " The subject that the person was added with is not told again; keep the user_id.",
        requiredProperties = {
            "user_id",
            "display_name",
            "email",
            "role",
            "created_at",
            "updated_at",
            "allowed_actions",
            "warnings"
        })
public record MemberResponse(
        @Schema(description = "Names the person, in every organisation alike.")
        UUID userId,

        String displayName,

        @Schema(nullable = true) @Nullable String email,

        MemberRole role,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,

        @Schema(description = "What you may do with the member now.")
        List<MemberAction> allowedActions,

        @Schema(description = "What was let through and is worth a second look. Only in the answer to a write.")
        List<ProblemDetail> warnings,

        @Schema(hidden = true) @JsonIgnore long revisionNumber)
        implements Representation {

    static MemberResponse of(MemberView view) {
        return of(view, List.of());
    }

    static MemberResponse of(MemberView view, List<ProblemDetail> warnings) {
        return new MemberResponse(
                view.user().value(),
                view.displayName(),
                view.email(),
                MemberRole.of(view.role()),
                view.revision().createdAt().atOffset(ZoneOffset.UTC),
                view.revision().updatedAt().atOffset(ZoneOffset.UTC),
                view.allowedActs().stream().map(MemberAction::of).toList(),
                warnings,
                view.revision().number());
    }
}
