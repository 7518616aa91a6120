package org.samling.adapters.rest.security;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.Refusal;
import org.samling.application.identity.AdmitCallers;
import org.samling.domain.organization.OrganizationRule;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.RuleViolation;

/**
 * Settles who the caller is in the organisation of the path, and whether the operation admits the caller. Whoever is not
 * a member learns nothing: what exists there is answered like what does not.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class Gate implements ContainerRequestFilter {

    private static final String ORGANIZATION = "organization_id";
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final AdmitCallers callers;
    private final Caller caller;
    private final ResourceInfo resource;

    Gate(AdmitCallers callers, Caller caller, @Context ResourceInfo resource) {
        this.callers = callers;
        this.caller = caller;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var operation = resource.getResourceMethod();
        if (operation.isAnnotationPresent(OpenToEverybody.class)) {
            return;
        }
        var admits = operation.getAnnotation(Admits.class);
        if (admits == null) {
            throw Refusal.of(HttpProblem.OPERATION_CLOSED);
        }
        switch (admits.value()) {
            case ANYBODY_KNOWN -> {}
            case PLATFORM_ADMINS -> admitPlatformAdmin(request);
            case MEMBERS -> admitMember(request, admits);
            case MEMBERS_AND_PLATFORM_ADMINS -> {
                if (!caller.person().platformAdmin()) {
                    admitMember(request, admits);
                }
            }
        }
    }

    private void admitPlatformAdmin(ContainerRequestContext request) {
        if (!caller.person().platformAdmin()) {
            if (namesOrganization(request)) {
                actor(request);
            }
            throw new RuleViolation(OrganizationRule.PLATFORM_ADMIN_REQUIRED);
        }
    }

    private void admitMember(ContainerRequestContext request, Admits admits) {
        var actor = actor(request);
        if (!actor.organizationActive() && !READING.contains(request.getMethod())) {
            throw new RuleViolation(AccessRule.ORGANIZATION_INACTIVE);
        }
        actor.mustBeAllowed(admits.to());
        caller.actsAs(actor);
    }

    private Actor actor(ContainerRequestContext request) {
        return organization(request)
                .flatMap(organization -> callers.admit(caller.person().subject(), organization))
                .orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND));
    }

    private static boolean namesOrganization(ContainerRequestContext request) {
        return request.getUriInfo().getPathParameters().containsKey(ORGANIZATION);
    }

    private static Optional<OrganizationId> organization(ContainerRequestContext request) {
        var written = request.getUriInfo().getPathParameters().getFirst(ORGANIZATION);
        return PathIds.read(written).map(OrganizationId::new);
    }
}
