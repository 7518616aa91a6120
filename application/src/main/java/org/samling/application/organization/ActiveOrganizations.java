package org.samling.application.organization;

import org.samling.application.ReadCase;
import org.samling.application.organization.port.Organizations;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.RuleViolation;

/** Keeps an organisation at work for as long as something is written in it. */
@ReadCase
public class ActiveOrganizations {

    private final Organizations organizations;

    public ActiveOrganizations(Organizations organizations) {
        this.organizations = organizations;
    }

    /** Nobody deactivates it before the end of the transaction. */
    public Organization hold(OrganizationId id) {
        var organization = organizations.holdUnchanged(id).orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND));
        organization.mustBeActive();
        return organization;
    }
}
