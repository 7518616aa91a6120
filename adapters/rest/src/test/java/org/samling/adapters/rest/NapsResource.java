package org.samling.adapters.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.samling.adapters.rest.security.Admits;

/** An operation that takes as long as a test wants. */
@Path(NapsResource.NAPS)
@Produces(MediaType.TEXT_PLAIN)
public class NapsResource {

    static final String NAPS = "/v1/me/naps";

    private final Naps naps;

    NapsResource(Naps naps) {
        this.naps = naps;
    }

    @GET
    @Admits(Admits.Who.ANYBODY_KNOWN)
    @Operation(operationId = "takeMyNap")
    public String take() throws InterruptedException {
        naps.take();
        return "awake";
    }
}
