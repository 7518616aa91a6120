package org.samling.adapters.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A refusal as it goes over the wire, RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "Why a request was refused, and what to do about it (RFC 9457).",
        requiredProperties = {"type", "title", "status", "detail", "instance", "code", "trace_id"})
public record Problem(
        @Schema(description = "A page of this service that explains this sort of problem.", format = "uri-reference")
        String type,

        @Schema(description = "The sort of problem, in the caller's language.")
        String title,

        int status,

        @Schema(description = "What is wrong with this very request, and what to do about it.")
        String detail,

        @Schema(description = "The path that was called.", format = "uri-reference")
        String instance,

        @Schema(description = "The name of the rule that stopped the request. It never changes with the language.")
        String code,

        @Schema(description = "Names this request in the service's logs. Quote it when asking for help.")
        String traceId,

        @Schema(description = "What is wrong with single fields or parameters: everything, not only the first.")
        @Nullable
        List<ProblemDetail> errors,

        @Schema(description = "In a conflict with the state of things: what may be done now.") @Nullable
        List<String> allowedActions) {}
