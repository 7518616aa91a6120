package org.samling.adapters.rest.workshop;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.adapters.rest.conditional.Representation;

/** What came of signing up many, as it is answered. */
@Schema(
        name = "WorkshopRegistrationResults",
        description = "What came of it for each person, in the order in which they were named.",
        requiredProperties = {"results", "dry_run", "told_user_ids"})
public record RegistrationResultsResponse(
        List<RegistrationResultResponse> results,

        @Schema(description = "True where nothing was changed, for you only asked what would happen.")
        boolean dryRun,

        @Schema(description = "Who gets a notice of it.") List<UUID> toldUserIds)
        implements Representation {}
