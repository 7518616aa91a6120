package org.samling.domain.organization;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.Role;

/** Somebody who is to become a member: who the identity provider says it is, and how the organisation knows the person. */
public record NewMember(String subject, MemberProfile profile) {

    public static final int LONGEST_SUBJECT = 255;

    /** Reads it from what a caller wrote, and refuses it with all that is wrong with it. */
    public static NewMember of(
            @Nullable String subject, @Nullable String displayName, @Nullable String email, @Nullable Role role) {
        var findings = new Findings();
        var newcomer = read(findings, subject, displayName, email, role);
        findings.warningsOrThrow();
        return Objects.requireNonNull(newcomer);
    }

    static @Nullable NewMember read(
            Findings findings,
            @Nullable String subject,
            @Nullable String displayName,
            @Nullable String email,
            @Nullable Role role) {
        findings.requiredText(subject, MemberRule.SUBJECT_REQUIRED_NON_EMPTY, "subject", LONGEST_SUBJECT)
                .check(
                        subject == null || subject.isBlank() || subject.equals(subject.strip()),
                        MemberRule.SUBJECT_WITHOUT_OUTER_SPACE,
                        "subject");
        var profile = MemberProfile.read(findings, displayName, email, role);
        return subject == null || profile == null ? null : new NewMember(subject, profile);
    }
}
