package org.samling.domain.organization;

import org.samling.domain.shared.Rule;

/** The rules of organisations and their modules. */
public enum OrganizationRule implements Rule {
    NAME_REQUIRED_NON_EMPTY(Kind.INVALID),
    /** Deactivating and reactivating take turns. */
    VALID_ORGANIZATION_TRANSITION(Kind.CONFLICT),
    /** Platform admins alone found, change, deactivate and reactivate organisations. */
    PLATFORM_ADMIN_REQUIRED(Kind.FORBIDDEN);

    private final Kind kind;

    OrganizationRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
