package org.samling.adapters.rest.problem;

import java.util.Locale;

/** What can be wrong with a request before a rule of the domain has anything to say about it. */
public enum HttpProblem {
    TOKEN_MISSING(401),
    TOKEN_AMBIGUOUS(401),
    TOKEN_INVALID(401),
    TOKEN_EXPIRED(401),
    TOKEN_NOT_YET_VALID(401),
    TOKEN_WRONG_ISSUER(401),
    TOKEN_WRONG_AUDIENCE(401),
    TOKEN_WITHOUT_SUBJECT(401),
    NO_ROUTE(404),
    OPERATION_CLOSED(403),
    BAD_REQUEST(400),
    BODY_MISSING(400),
    MALFORMED_JSON(400),
    UNREADABLE_FIELDS(400),
    UNREADABLE_PARAMETERS(400),
    CURSOR_INVALID(400),
    IF_MATCH_INVALID(400),
    IDEMPOTENCY_KEY_INVALID(400),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    BODY_TOO_LARGE(413),
    URI_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    VALIDATION_FAILED(422),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    TEMPORARILY_UNAVAILABLE(503);

    private final int status;

    HttpProblem(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a refusal by the framework means, by the status it came with. */
    public static HttpProblem ofStatus(int status) {
        return switch (status) {
            case 401 -> TOKEN_MISSING;
            case 403 -> OPERATION_CLOSED;
            case 404 -> NO_ROUTE;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> BODY_TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> TEMPORARILY_UNAVAILABLE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
        };
    }
}
