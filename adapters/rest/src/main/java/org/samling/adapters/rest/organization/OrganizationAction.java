package org.samling.adapters.rest.organization;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.samling.domain.organization.OrganizationAct;

/** What may be done with an organisation, as it is written. */
public enum OrganizationAction {
    @JsonProperty("change")
    CHANGE,
    @JsonProperty("deactivate")
    DEACTIVATE,
    @JsonProperty("reactivate")
    REACTIVATE;

    static OrganizationAction of(OrganizationAct act) {
        return valueOf(act.name());
    }
}
