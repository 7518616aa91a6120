package org.samling.adapters.rest.event;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.adapters.rest.conditional.Representation;

/** What came of recording the attendance of many, as it is answered. */
@Schema(
        name = "EventAttendanceResults",
        description = "What came of each line, in their order.",
        requiredProperties = "results")
public record AttendanceResultsResponse(List<AttendanceResultResponse> results) implements Representation {}
