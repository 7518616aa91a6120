package org.samling.application.audit;

/** What can be done that leaves an audit entry. */
public enum AuditAction {
    ORGANIZATION_FOUNDED("organization.founded"),
    ORGANIZATION_CHANGED("organization.changed"),
    ORGANIZATION_DEACTIVATED("organization.deactivated"),
    ORGANIZATION_REACTIVATED("organization.reactivated"),
    MEMBER_ADDED("member.added"),
    MEMBER_CHANGED("member.changed"),
    MEMBER_REMOVED("member.removed"),
    MODULE_SWITCHED("module.switched");

    private final String code;

    AuditAction(String code) {
        this.code = code;
    }

    /** The name under which the action is known outside: the thing, and what was done with it. */
    public String code() {
        return code;
    }
}
