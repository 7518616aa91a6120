package org.samling.adapters.rest.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.adapters.rest.problem.ProblemDetail;
import org.samling.application.organization.view.OrganizationView;

/** An organisation, as it is answered. Its times are in its own time zone. */
@Schema(
        name = "Organization",
        description = "A tenant. Everything else belongs to exactly one organisation.",
        requiredProperties = {
            "id",
            "name",
            "time_zone",
            "status",
            "deactivated_at",
            "created_at",
            "updated_at",
            "allowed_actions",
            "warnings"
        })
public record OrganizationResponse(
        UUID id,
        String name,

        @Schema(description = "The IANA time zone of its workshops and events.")
        String timeZone,

        OrganizationStatus status,

        @Schema(description = "Since when it has been inactive.", nullable = true) @Nullable
        OffsetDateTime deactivatedAt,

        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,

        @Schema(description = "What you may do with it now.")
        List<OrganizationAction> allowedActions,

        @Schema(description = "What was let through and is worth a second look. Only in the answer to a write.")
        List<ProblemDetail> warnings,

        @Schema(hidden = true) @JsonIgnore long revisionNumber)
        implements Representation {

    static OrganizationResponse forMember(OrganizationView view) {
        return of(view, List.of(), List.of());
    }

    static OrganizationResponse forPlatformAdmin(OrganizationView view) {
        return forPlatformAdmin(view, List.of());
    }

    static OrganizationResponse forPlatformAdmin(OrganizationView view, List<ProblemDetail> warnings) {
        return of(view, view.allowedActs().stream().map(OrganizationAction::of).toList(), warnings);
    }

    private static OrganizationResponse of(
            OrganizationView view, List<OrganizationAction> allowed, List<ProblemDetail> warnings) {
        var zone = view.timeZone();
        var deactivated = view.deactivatedAt();
        return new OrganizationResponse(
                view.id().value(),
                view.name(),
                zone.getId(),
                OrganizationStatus.of(view.active()),
                deactivated == null ? null : deactivated.atZone(zone).toOffsetDateTime(),
                view.revision().createdAt().atZone(zone).toOffsetDateTime(),
                view.revision().updatedAt().atZone(zone).toOffsetDateTime(),
                allowed,
                warnings,
                view.revision().number());
    }
}
