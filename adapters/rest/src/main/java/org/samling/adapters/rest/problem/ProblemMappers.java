package org.samling.adapters.rest.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.samling.adapters.rest.metrics.MeteredAddress;
import org.samling.domain.shared.RuleViolation;

/** The table from exception to answer. */
class ProblemMappers {

    private final ProblemResponses responses;
    private final AllowedMethods methods;

    ProblemMappers(ProblemResponses responses, AllowedMethods methods) {
        this.responses = responses;
        this.methods = methods;
    }

    @ServerExceptionMapper
    Response refusedByARule(RuleViolation violation, RoutingContext routing) {
        return responses.answer(violation, routing);
    }

    @ServerExceptionMapper
    Response refusedByThisAdapter(Refusal refusal, RoutingContext routing) {
        return responses.answer(refusal, routing);
    }

    @ServerExceptionMapper
    Response refusedByTheFramework(WebApplicationException refusal, RoutingContext routing) {
        if (refusal.getCause() instanceof Refusal || refusal.getCause() instanceof RuleViolation) {
            return responses.answer(refusal.getCause(), routing);
        }
        MeteredAddress.isOtherUnlessKnown();
        var allowed = methods.at(routing.normalizedPath());
        var problem = meaningOf(refusal.getResponse().getStatus(), !allowed.isEmpty());
        var answer = responses.answer(Refusal.of(problem), routing);
        return problem == HttpProblem.METHOD_NOT_ALLOWED
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build()
                : answer;
    }

    /** Where one resource lies below another, the framework says that nothing is there when only the method is wrong. */
    private static HttpProblem meaningOf(int status, boolean somethingIsThere) {
        return status == 404 && somethingIsThere ? HttpProblem.METHOD_NOT_ALLOWED : HttpProblem.ofStatus(status);
    }

    @ServerExceptionMapper
    Response failed(Throwable failure, RoutingContext routing) {
        return responses.answer(failure, routing);
    }
}
