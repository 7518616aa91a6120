package org.samling.domain.shared;

import java.util.Set;

/**
 * Who is acting: a member, in one organisation, in the role held there at this moment, and what the organisation has.
 *
 * @param organizationActive whether the organisation is at work; in one that is deactivated nothing can be written
 */
public record Actor(
        UserId user, OrganizationId organization, Role role, Set<Module> modules, boolean organizationActive) {

    public Actor {
        modules = Set.copyOf(modules);
    }

    public boolean may(Permission permission) {
        return permission.isGrantedTo(this);
    }

    public void mustBeAllowed(Permission permission) {
        if (!may(permission)) {
            throw permission.refusalOf(this);
        }
    }

    public boolean isStaff() {
        return role.isStaff();
    }
}
