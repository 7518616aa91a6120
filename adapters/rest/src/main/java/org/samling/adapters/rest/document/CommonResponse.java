package org.samling.adapters.rest.document;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.samling.adapters.rest.problem.ProblemResponses;

/** The answers that operations have in common, and which operations can give them. */
enum CommonResponse {
    NotModified(304, "You have it already."),
    BadRequest(400, "The request cannot be read."),
    Unauthorized(401, "There is no good token."),
    Forbidden(403, "Your role is too low, the organisation is inactive, or lacks the module."),
    NotFound(404, "There is no such thing, or none that you may know of."),
    NotAcceptable(406, "Nothing can be answered in the type that Accept asks for."),
    Conflict(409, "The state of things does not allow it now."),
    PreconditionFailed(412, "The thing has changed since the ETag in If-Match."),
    ContentTooLarge(413, "The body is larger than 256 KiB."),
    UriTooLong(414, "The address is longer than 4 KiB."),
    UnsupportedMediaType(415, "The body is of another type than the operation reads."),
    UnprocessableContent(422, "A rule of the fields is broken; errors tells which."),
    TooManyRequests(429, "You have sent too many requests; wait as Retry-After says."),
    RequestHeaderFieldsTooLarge(431, "The headers are larger than 16 KiB."),
    InternalServerError(500, "The service has failed."),
    ServiceUnavailable(503, "The service is overloaded; try again as Retry-After says.");

    private final int status;
    private final String description;

    CommonResponse(int status, String description) {
        this.status = status;
        this.description = description;
    }

    String status() {
        return Integer.toString(status);
    }

    boolean canAnswer(String path, HttpMethod method, Operation operation) {
        var reading = method == HttpMethod.GET;
        return switch (this) {
            case NotModified -> reading && !operation.getOperationId().startsWith("list");
            case Forbidden -> !path.startsWith("/v1/me");
            case NotFound -> path.contains("{");
            case Conflict -> !reading;
            case PreconditionFailed ->
                operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
            case UnsupportedMediaType, ContentTooLarge -> operation.getRequestBody() != null;
            case UnprocessableContent -> operation.getRequestBody() != null || method == HttpMethod.POST;
            case BadRequest,
                    Unauthorized,
                    NotAcceptable,
                    UriTooLong,
                    TooManyRequests,
                    RequestHeaderFieldsTooLarge,
                    InternalServerError,
                    ServiceUnavailable -> true;
        };
    }

    APIResponse describe() {
        var response = OASFactory.createAPIResponse().description(description);
        if (this == NotModified) {
            return response;
        }
        if (status == 429 || status == 503) {
            response.addHeader(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("Try again after so many seconds.")
                            .schema(OASFactory.createSchema().addType(SchemaType.INTEGER)));
        }
        return response.content(OASFactory.createContent()
                .addMediaType(
                        ProblemResponses.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem"))));
    }
}
