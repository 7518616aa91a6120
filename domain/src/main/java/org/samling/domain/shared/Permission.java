package org.samling.domain.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The role table: what a member may do, from which role on, and which module the organisation needs for it. Of a single
 * workshop its facilitator may do more than a role tells; that is for the workshop to say.
 */
public enum Permission {
    SEE_ORGANIZATION(Role.CONTACT),
    /** Find a person by name, to sign somebody up. */
    FIND_PEOPLE(Role.COORDINATOR),
    MANAGE_MEMBERS(Role.ORG_ADMIN),
    SWITCH_MODULES(Role.ORG_ADMIN),
    READ_AUDIT_LOG(Role.ORG_ADMIN),
    SEE_WORKSHOPS(Role.PEER_MENTOR, Module.MENTOR_PROGRAM),
    CREATE_WORKSHOPS(Role.COORDINATOR, Module.MENTOR_PROGRAM, AccessRule.ONLY_COORDINATOR_OR_FACILITATOR_CAN_CREATE),
    PLAN_WORKSHOPS(Role.COORDINATOR, Module.MENTOR_PROGRAM),
    ENROL_OTHERS(Role.COORDINATOR, Module.MENTOR_PROGRAM, AccessRule.COORDINATOR_CAN_REGISTER_ON_BEHALF),
    SEE_EVENTS(Role.CONTACT),
    PLAN_EVENTS(Role.COORDINATOR, null, AccessRule.CREATOR_ROLE_AUTHORIZED),
    SIGN_UP_OTHERS(Role.COORDINATOR, null, AccessRule.PROXY_REGISTRATION_COORDINATOR_ONLY),
    RUN_EVENTS(Role.COORDINATOR),
    CHECK_COUNTS(Role.ORG_ADMIN),
    SEE_REMINDER_SETTINGS(Role.COORDINATOR),
    CHANGE_REMINDER_SETTINGS(Role.ORG_ADMIN),
    MANAGE_WEBHOOKS(Role.ORG_ADMIN),
    FOLLOW_DELIVERIES(Role.ORG_ADMIN);

    private final Role from;
    private final @Nullable Module module;
    private final AccessRule refusedBy;

    Permission(Role from) {
        this(from, null, AccessRule.ROLE_TOO_LOW);
    }

    Permission(Role from, Module module) {
        this(from, module, AccessRule.ROLE_TOO_LOW);
    }

    Permission(Role from, @Nullable Module module, AccessRule refusedBy) {
        this.from = from;
        this.module = module;
        this.refusedBy = refusedBy;
    }

    boolean isGrantedTo(Actor actor) {
        return hasItsModule(actor) && actor.role().isAtLeast(from);
    }

    RuleViolation refusalOf(Actor actor) {
        return hasItsModule(actor)
                ? new RuleViolation(new Finding(refusedBy, Map.of("required_role", from)))
                : new RuleViolation(AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED);
    }

    private boolean hasItsModule(Actor actor) {
        return module == null || actor.modules().contains(module);
    }
}
