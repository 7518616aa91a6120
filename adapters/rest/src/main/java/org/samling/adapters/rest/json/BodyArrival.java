package org.samling.adapters.rest.json;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.samling.adapters.rest.request.Room;
import org.samling.adapters.rest.security.Caller;

/**
 * Waits for the body where waiting costs next to nothing: after it is known that the caller may do this, and without a
 * thread or a place among the requests under way. Otherwise a few callers on slow lines would hold up everybody.
 */
@Provider
@Priority(Priorities.USER + 1)
class BodyArrival implements ContainerRequestFilter {

    private final Room room;
    private final UnfinishedBodies unfinished;
    private final Caller caller;
    private final ResourceInfo resource;
    private final int largest;
    private final Duration longest;

    BodyArrival(
            Room room,
            UnfinishedBodies unfinished,
            Caller caller,
            @Context ResourceInfo resource,
            @ConfigProperty(name = "samling.limits.body-bytes") int largest,
            @ConfigProperty(name = "samling.limits.body-time-out") Duration longest) {
        this.room = room;
        this.unfinished = unfinished;
        this.caller = caller;
        this.resource = resource;
        this.largest = largest;
        this.longest = longest;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (takesBody()) {
            var suspended = (ResteasyReactiveContainerRequestContext) request;
            suspended.suspend();
            var http = CurrentRequestManager.get().serverRequest();
            var subject = caller.person().subject();
            new BodyListener(suspended, http, room, unfinished, subject, largest).listen(longest);
        }
    }

    private boolean takesBody() {
        return List.of(resource.getResourceMethod().getParameterTypes()).contains(Body.class);
    }
}
