package org.samling.adapters.rest.organization;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.samling.domain.organization.MemberAct;

/** What may be done with a member, as it is written. */
public enum MemberAction {
    @JsonProperty("change")
    CHANGE,
    @JsonProperty("change_role")
    CHANGE_ROLE,
    @JsonProperty("remove")
    REMOVE;

    static MemberAction of(MemberAct act) {
        return valueOf(act.name());
    }
}
