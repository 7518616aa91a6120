package org.samling.domain.shared;

import java.util.Map;

/** The role table: what a member may do, and from which role on. */
public enum Permission {
    SEE_ORGANIZATION(Role.CONTACT),
    MANAGE_MEMBERS(Role.ORG_ADMIN),
    SWITCH_MODULES(Role.ORG_ADMIN),
    READ_AUDIT_LOG(Role.ORG_ADMIN);

    private final Role from;

    Permission(Role from) {
        this.from = from;
    }

    public Role from() {
        return from;
    }

    public boolean isGrantedTo(Role role) {
        return role.isAtLeast(from);
    }

    public RuleViolation refusal() {
        return new RuleViolation(new Finding(CommonRule.ROLE_TOO_LOW, Map.of("required_role", from)));
    }
}
