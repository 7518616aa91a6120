package org.samling.domain.organization;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.samling.domain.organization.OrganizationState.Active;
import org.samling.domain.organization.OrganizationState.Inactive;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Ids;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Snapshot;

/**
 * A tenant. A platform admin founds it together with its first org admin. It is deactivated when it leaves, which
 * freezes everything in it, and reactivated if it comes back.
 */
public record Organization(OrganizationId id, OrganizationProfile profile, OrganizationState state, Revision revision) {

    public static Organization found(OrganizationProfile profile, Instant now) {
        return new Organization(new OrganizationId(Ids.mint(now)), profile, new Active(), Revision.first(now));
    }

    public Organization change(OrganizationProfile newProfile, Instant now) {
        return new Organization(id, newProfile, state, revision.next(now));
    }

    public Organization deactivate(Instant now) {
        must(OrganizationAct.DEACTIVATE);
        return new Organization(id, profile, new Inactive(now), revision.next(now));
    }

    public Organization reactivate(Instant now) {
        must(OrganizationAct.REACTIVATE);
        return new Organization(id, profile, new Active(), revision.next(now));
    }

    /** Nothing is written in an organisation that is deactivated. */
    public void mustBeActive() {
        if (!state.isActive()) {
            throw new RuleViolation(AccessRule.ORGANIZATION_INACTIVE);
        }
    }

    public Set<OrganizationAct> allowedActs() {
        return allowedActs(state.isActive());
    }

    public static Set<OrganizationAct> allowedActs(boolean active) {
        return active
                ? EnumSet.of(OrganizationAct.CHANGE, OrganizationAct.DEACTIVATE)
                : EnumSet.of(OrganizationAct.CHANGE, OrganizationAct.REACTIVATE);
    }

    public Snapshot snapshot() {
        return Snapshot.empty()
                .fact("name", profile.name())
                .fact("time_zone", profile.timeZone().getId())
                .fact("status", state.isActive() ? "active" : "inactive");
    }

    private void must(OrganizationAct act) {
        if (!allowedActs().contains(act)) {
            throw new RuleViolation(new Finding(
                    OrganizationRule.VALID_ORGANIZATION_TRANSITION,
                    Map.of("state", state.isActive() ? "active" : "inactive", "act", act, "allowed", allowedActs())));
        }
    }
}
