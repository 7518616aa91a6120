package org.samling.adapters.rest.organization;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.shared.Role;

/** A member's role, as it is written. */
@Schema(description = "What a member is to the organisation, from the least to the most that one may do.")
public enum MemberRole {
    @JsonProperty("contact")
    CONTACT,
    @JsonProperty("peer_mentor")
    PEER_MENTOR,
    @JsonProperty("coordinator")
    COORDINATOR,
    @JsonProperty("org_admin")
    ORG_ADMIN;

    public static MemberRole of(Role role) {
        return valueOf(role.name());
    }

    Role role() {
        return Role.valueOf(name());
    }
}
