package org.samling.application.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.samling.application.organization.port.AllOrganizations;
import org.samling.application.organization.port.Organizations;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.OrganizationId;

/** Organisations in memory. Nobody waits for anybody. */
public final class InMemoryOrganizations implements Organizations, AllOrganizations {

    private final Map<OrganizationId, Organization> organizations = new ConcurrentHashMap<>();

    @Override
    public void add(Organization organization) {
        organizations.put(organization.id(), organization);
    }

    @Override
    public Optional<Organization> lockForChange(OrganizationId id) {
        return find(id);
    }

    @Override
    public Optional<Organization> holdUnchanged(OrganizationId id) {
        return find(id);
    }

    @Override
    public void save(Organization organization) {
        organizations.put(organization.id(), organization);
    }

    @Override
    public List<OrganizationId> ids() {
        return List.copyOf(organizations.keySet());
    }

    public Optional<Organization> find(OrganizationId id) {
        return Optional.ofNullable(organizations.get(id));
    }

    List<Organization> all() {
        return List.copyOf(organizations.values());
    }
}
