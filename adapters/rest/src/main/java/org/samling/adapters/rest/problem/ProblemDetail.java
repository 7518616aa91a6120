package org.samling.adapters.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong, or worth a warning, and where. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "One thing that is wrong, or worth a warning, and where.",
        requiredProperties = {"code", "detail"})
public record ProblemDetail(
        @Schema(description = "The name of the rule.") String code,

        @Schema(description = "What is wrong, in the caller's language.")
        String detail,

        @Schema(description = "Where: a JSON pointer into the body, or the name of a parameter.") @Nullable
        String pointer) {

    /** The same of one of many, that stands here. */
    public ProblemDetail at(String place) {
        return pointer == null ? this : new ProblemDetail(code, detail, place);
    }

    /** The same of a field of one of many, that stands here. */
    public ProblemDetail below(String place) {
        return at(place + pointer);
    }
}
