package org.samling.domain.organization;

import org.samling.domain.shared.Rule;

/** The rules of membership. */
public enum MemberRule implements Rule {
    SUBJECT_REQUIRED_NON_EMPTY(Kind.INVALID),
    /** A subject is compared as it stands; with a space around it nobody would ever be recognised by it. */
    SUBJECT_WITHOUT_OUTER_SPACE(Kind.INVALID),
    DISPLAY_NAME_REQUIRED_NON_EMPTY(Kind.INVALID),
    VALID_EMAIL(Kind.INVALID),
    ROLE_REQUIRED(Kind.INVALID),
    /** Without an address a member learns of a promotion or a cancellation only from the inbox. */
    EMAIL_FOR_NOTICES(Kind.INVALID, Severity.WARNING),
    /** A person is a member of an organisation once. */
    UNIQUE_MEMBER_PER_ORGANIZATION(Kind.CONFLICT),
    /** Somebody must remain who can let others in: the last org admin can neither be removed nor given a lower role. */
    LAST_ORG_ADMIN_REMAINS(Kind.CONFLICT);

    private final Kind kind;
    private final Severity severity;

    MemberRule(Kind kind) {
        this(kind, Severity.ERROR);
    }

    MemberRule(Kind kind, Severity severity) {
        this.kind = kind;
        this.severity = severity;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
