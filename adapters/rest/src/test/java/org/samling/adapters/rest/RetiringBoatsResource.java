package org.samling.adapters.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.samling.adapters.rest.retirement.Retiring;
import org.samling.adapters.rest.security.Admits;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.RuleViolation;

/** An operation that will go, of which the service itself has none. */
@Path("/v1/me/boats")
@Tag(name = "Me")
@Produces(MediaType.TEXT_PLAIN)
public class RetiringBoatsResource {

    @GET
    @Path("/{boat_id}")
    @Admits(Admits.Who.ANYBODY_KNOWN)
    @Retiring(since = "2027-01-01", until = "2028-01-01", use = "/v1/me/ships/{boat_id}")
    @Operation(operationId = "getMyBoat", summary = "A boat", description = "What it is called.")
    public String get(@PathParam("boat_id") String id) {
        if (id.equals("none")) {
            throw new RuleViolation(CommonRule.NOT_FOUND);
        }
        return "Fram";
    }
}
