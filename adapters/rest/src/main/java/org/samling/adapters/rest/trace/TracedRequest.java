package org.samling.adapters.rest.trace;

import io.quarkus.arc.Arc;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.samling.application.audit.port.CurrentRequest;

/** Tells the application which request it is serving; what no request asked for, such as a nightly job, has no trace. */
@Singleton
class TracedRequest implements CurrentRequest {

    private static final String NONE = "00000000000000000000000000000000";

    private final Instance<RoutingContext> routing;

    TracedRequest(Instance<RoutingContext> routing) {
        this.routing = routing;
    }

    @Override
    public String traceId() {
        return Arc.requireContainer().requestContext().isActive() ? TraceId.of(routing.get()) : NONE;
    }
}
