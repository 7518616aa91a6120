package org.samling.domain.organization;

/** What an org admin may do with a member. */
public enum MemberAct {
    CHANGE,
    CHANGE_ROLE,
    REMOVE
}
