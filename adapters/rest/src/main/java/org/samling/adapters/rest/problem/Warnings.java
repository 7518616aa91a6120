package org.samling.adapters.rest.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import org.samling.domain.shared.Finding;

/** Tells warnings in the language of the caller. */
@Singleton
public class Warnings {

    private final RoutingContext routing;

    Warnings(RoutingContext routing) {
        this.routing = routing;
    }

    public List<ProblemDetail> tell(List<Finding> warnings) {
        return warnings.isEmpty() ? List.of() : Problems.details(warnings, ProblemResponses.language(routing));
    }
}
