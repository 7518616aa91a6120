package org.samling.domain.shared;

/** Who is acting: a member, in one organisation, in the role held there at this moment. */
public record Actor(UserId user, OrganizationId organization, Role role) {

    public boolean may(Permission permission) {
        return permission.isGrantedTo(role);
    }

    public void mustBeAllowed(Permission permission) {
        if (!may(permission)) {
            throw permission.refusal();
        }
    }
}
