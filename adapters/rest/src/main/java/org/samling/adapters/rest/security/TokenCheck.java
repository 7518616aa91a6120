package org.samling.adapters.rest.security;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.Refusal;
import org.samling.adapters.rest.request.RateLimit;

/** Lets nobody by without a good token. */
@Provider
@Priority(Priorities.AUTHENTICATION)
class TokenCheck implements ContainerRequestFilter {

    private static final String BEARER = "bearer ";

    private final TokenVerifier tokens;
    private final RateLimit rateLimit;
    private final Caller caller;
    private final ResourceInfo resource;

    TokenCheck(TokenVerifier tokens, RateLimit rateLimit, Caller caller, @Context ResourceInfo resource) {
        this.tokens = tokens;
        this.rateLimit = rateLimit;
        this.caller = caller;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod().isAnnotationPresent(OpenToEverybody.class)) {
            return;
        }
        var person = tokens.verify(token(request.getHeaders().get(HttpHeaders.AUTHORIZATION)));
        rateLimit.count(person.subject());
        caller.is(person);
    }

    private static String token(@Nullable List<String> headers) {
        if (headers == null || headers.isEmpty()) {
            throw Refusal.of(HttpProblem.TOKEN_MISSING);
        }
        if (headers.size() > 1) {
            throw Refusal.of(HttpProblem.TOKEN_AMBIGUOUS);
        }
        var header = headers.getFirst();
        if (!header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            throw Refusal.of(HttpProblem.TOKEN_MISSING);
        }
        return header.substring(BEARER.length()).strip();
    }
}
