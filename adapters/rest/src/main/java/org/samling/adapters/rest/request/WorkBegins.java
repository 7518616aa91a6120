package org.samling.adapters.rest.request;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.Refusal;

/**
 * The first of all filters, as soon as there is a thread: the place is kept until the work is done. Whoever has gone before
 * has none.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 1)
class WorkBegins implements ContainerRequestFilter {

    private final Room room;

    WorkBegins(Room room) {
        this.room = room;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var work = CurrentRequestManager.get();
        var exchange = work.serverRequest().unwrap(RoutingContext.class);
        if (!room.beginsWork(exchange)) {
            throw Refusal.of(HttpProblem.TEMPORARILY_UNAVAILABLE);
        }
        work.registerCompletionCallback(failure -> room.stepsOut(exchange));
    }
}
