package org.samling.adapters.rest.trace;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import org.samling.application.audit.port.CurrentRequest;

/** Tells the application which request it is serving; what no request asked for, such as a nightly job, has no trace. */
@Singleton
class TracedRequest implements CurrentRequest {

    private static final String NONE = "00000000000000000000000000000000";

    private final CurrentVertxRequest request;

    TracedRequest(CurrentVertxRequest request) {
        this.request = request;
    }

    @Override
    public String traceId() {
        var routing = Arc.requireContainer().requestContext().isActive() ? request.getCurrent() : null;
        return routing == null ? NONE : TraceId.of(routing);
    }
}
