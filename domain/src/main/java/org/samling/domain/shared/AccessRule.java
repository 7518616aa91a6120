package org.samling.domain.shared;

/** The rules of who may do what. */
public enum AccessRule implements Rule {
    /** The caller's role does not reach this far. */
    ROLE_TOO_LOW,
    /** Nothing can be written in an organisation that is deactivated. */
    ORGANIZATION_INACTIVE,
    /** Workshops are created by the staff: peer mentors take part in them, or facilitate them. */
    ONLY_COORDINATOR_OR_FACILITATOR_CAN_CREATE,
    /** Signing up somebody else, or as a facilitator, cancelling for somebody else, and promoting, is for the staff. */
    COORDINATOR_CAN_REGISTER_ON_BEHALF,
    /** Events are planned by the staff: everybody else reads and signs up. */
    CREATOR_ROLE_AUTHORIZED,
    /** Signing up somebody else for an event, cancelling for somebody else, and promoting, is for the staff. */
    PROXY_REGISTRATION_COORDINATOR_ONLY,
    /** Workshops, and all that belongs to them, are there for organisations that have the mentor programme. */
    MENTOR_PROGRAM_MODULE_REQUIRED;

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }
}
