package org.samling.domain.organization;

/** What a platform admin may do with an organisation. */
public enum OrganizationAct {
    CHANGE,
    DEACTIVATE,
    REACTIVATE
}
