package org.samling.adapters.rest.event;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.adapters.rest.conditional.Representation;

/** What came of signing up many, as it is answered. */
@Schema(
        name = "EventSignUpResults",
        description = "What came of it for each person, in the order in which they were named.",
        requiredProperties = {"results", "dry_run", "told_count"})
public record SignUpResultsResponse(
        List<SignUpResultResponse> results,

        @Schema(description = "True where nothing was changed, for you only asked what would happen.")
        boolean dryRun,

        @Schema(description = "How many people get a notice of it.")
        long toldCount)
        implements Representation {}
