package org.samling.adapters.rest.retirement;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;

/** Says on every answer of an operation, refusals too, that it will go. */
class Announcement implements ContainerResponseFilter {

    private final Retirement retirement;

    Announcement(Retirement retirement) {
        this.retirement = retirement;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle("Deprecation", retirement.deprecation());
        headers.putSingle("Sunset", retirement.sunset());
        headers.add(HttpHeaders.LINK, "</openapi>; rel=\"deprecation\"");
        if (!retirement.use().isEmpty()) {
            headers.add(HttpHeaders.LINK, "<%s>; rel=\"successor-version\"".formatted(successor(request)));
        }
    }

    /** The same thing, where it is from now on. */
    private String successor(ContainerRequestContext request) {
        var address = UriBuilder.fromPath(retirement.use());
        request.getUriInfo()
                .getPathParameters()
                .forEach((name, values) -> address.resolveTemplate(name, values.getFirst()));
        return address.build().toString();
    }
}
