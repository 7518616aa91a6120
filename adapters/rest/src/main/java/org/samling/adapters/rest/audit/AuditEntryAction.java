package org.samling.adapters.rest.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.adapters.rest.json.WireNames;

/** What was done, as it is written. */
@Schema(description = "What was done: the thing, and the act.")
public enum AuditEntryAction {
    @JsonProperty("organization.founded")
    ORGANIZATION_FOUNDED,
    @JsonProperty("organization.changed")
    ORGANIZATION_CHANGED,
    @JsonProperty("organization.deactivated")
    ORGANIZATION_DEACTIVATED,
    @JsonProperty("organization.reactivated")
    ORGANIZATION_REACTIVATED,
    @JsonProperty("member.added")
    MEMBER_ADDED,
    @JsonProperty("member.changed")
    MEMBER_CHANGED,
    @JsonProperty("member.removed")
    MEMBER_REMOVED,
    @JsonProperty("module.switched")
    MODULE_SWITCHED;

    static AuditEntryAction of(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    String code() {
        return WireNames.of(this);
    }
}
