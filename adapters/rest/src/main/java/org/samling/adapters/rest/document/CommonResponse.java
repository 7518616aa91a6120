package org.samling.adapters.rest.document;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.samling.adapters.rest.problem.FieldProblem;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.application.idempotency.IdempotencyRule;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Rule;

/** The answers that operations have in common, which operations can give them, and which codes they can hold. */
enum CommonResponse {
    NotModified(304, "You have it already."),
    BadRequest(400, "The request cannot be read. errors tells what is wrong with which field or parameter."),
    Unauthorized(401, "There is no good token."),
    Forbidden(403, true, "Your role is too low, the organisation is inactive, or lacks the module."),
    NotFound(404, true, "There is no such thing, or none that you may know of."),
    NotAcceptable(406, "Nothing can be answered in the type that Accept asks for."),
    Conflict(409, true, "The state of things does not allow it now."),
    PreconditionFailed(412, "The thing has changed since the ETag in If-Match."),
    ContentTooLarge(413, "The body is larger than 256 KiB."),
    UriTooLong(414, "The address is longer than 4 KiB."),
    UnsupportedMediaType(415, "The body is of another type than the operation reads."),
    UnprocessableContent(422, true, "A rule of the fields is broken; errors tells which."),
    TooManyRequests(429, "You have sent too many requests; wait as Retry-After says."),
    RequestHeaderFieldsTooLarge(431, "The headers are larger than 16 KiB."),
    InternalServerError(500, "The service has failed."),
    ServiceUnavailable(503, "The service is overloaded; try again as Retry-After says.");

    private final int status;
    private final boolean ofItsOwn;
    private final String description;

    CommonResponse(int status, String description) {
        this(status, false, description);
    }

    CommonResponse(int status, boolean ofItsOwn, String description) {
        this.status = status;
        this.ofItsOwn = ofItsOwn;
        this.description = description;
    }

    String status() {
        return Integer.toString(status);
    }

    String description() {
        return description;
    }

    /** Whether an operation can give this answer, besides those for which there are rules of its own. */
    boolean canAnswer(String path, HttpMethod method, Operation operation) {
        return switch (this) {
            case NotModified ->
                method == HttpMethod.GET && !operation.getOperationId().startsWith("list");
            case NotFound -> path.contains("{");
            case Conflict -> method == HttpMethod.POST;
            case PreconditionFailed ->
                operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
            case UnsupportedMediaType -> operation.getRequestBody() != null;
            case UnprocessableContent -> operation.getRequestBody() != null || method == HttpMethod.POST;
            case Forbidden -> false;
            case BadRequest,
                    Unauthorized,
                    NotAcceptable,
                    ContentTooLarge,
                    UriTooLong,
                    TooManyRequests,
                    RequestHeaderFieldsTooLarge,
                    InternalServerError,
                    ServiceUnavailable -> true;
        };
    }

    /** What stops requests with this status whatever the operation is about. */
    SortedSet<String> codes(HttpMethod method, Operation operation) {
        var codes = switch (this) {
            case BadRequest ->
                Stream.concat(
                        ofStatus(status), Arrays.stream(FieldProblem.values()).map(FieldProblem::code));
            case NotFound -> Stream.of(CommonRule.NOT_FOUND.code());
            case PreconditionFailed -> Stream.of(CommonRule.STALE_REVISION.code());
            case Conflict -> method == HttpMethod.POST ? ofIdempotency(Rule.Kind.CONFLICT) : Stream.<String>empty();
            case UnprocessableContent ->
                Stream.concat(
                        method == HttpMethod.POST ? ofIdempotency(Rule.Kind.INVALID) : Stream.empty(),
                        operation.getRequestBody() == null ? Stream.empty() : ofStatus(status));
            case NotModified,
                    Forbidden,
                    Unauthorized,
                    NotAcceptable,
                    ContentTooLarge,
                    UriTooLong,
                    UnsupportedMediaType,
                    TooManyRequests,
                    RequestHeaderFieldsTooLarge,
                    InternalServerError,
                    ServiceUnavailable -> ofStatus(status);
        };
        return codes.collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether each operation can name rules of its own with this status, so that it is told for each. */
    boolean differs() {
        return ofItsOwn;
    }

    private static Stream<String> ofStatus(int status) {
        return Arrays.stream(HttpProblem.values())
                .filter(problem -> problem.status() == status && problem != HttpProblem.NO_ROUTE)
                .map(HttpProblem::code);
    }

    private static Stream<String> ofIdempotency(Rule.Kind kind) {
        return Arrays.stream(IdempotencyRule.values())
                .filter(rule -> rule.kind() == kind)
                .map(IdempotencyRule::code);
    }
}
