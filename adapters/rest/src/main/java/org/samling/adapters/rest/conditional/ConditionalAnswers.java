package org.samling.adapters.rest.conditional;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Puts an ETag on every representation, and answers 304 where the caller has it already. */
@Provider
class ConditionalAnswers implements ContainerResponseFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Rendering rendering;

    ConditionalAnswers(Rendering rendering) {
        this.rendering = rendering;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Representation representation)) {
            return;
        }
        var rendered = rendering.render(representation);
        response.getHeaders().putSingle(HttpHeaders.ETAG, rendered.etag());
        var ifNoneMatch = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (ifNoneMatch != null
                && READING.contains(request.getMethod())
                && ETags.isNamed(rendered.etag(), ifNoneMatch)) {
            response.setStatusInfo(Status.NOT_MODIFIED);
            response.setEntity(null);
        } else {
            response.setEntity(rendered.json(), null, MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
