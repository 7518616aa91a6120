package org.samling.domain.organization;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.Role;

/**
 * How one organisation knows a member: the name, the address, the role. Another organisation may know the same person
 * under another name and will not learn of this one.
 */
public record MemberProfile(String displayName, @Nullable String email, Role role) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_EMAIL = 254;

    /** Reads a profile from what a caller wrote, and refuses it with all that is wrong with it. */
    public static MemberProfile of(@Nullable String displayName, @Nullable String email, @Nullable Role role) {
        var findings = new Findings();
        var profile = read(findings, displayName, email, role);
        findings.warningsOrThrow();
        return Objects.requireNonNull(profile);
    }

    static @Nullable MemberProfile read(
            Findings findings, @Nullable String displayName, @Nullable String email, @Nullable Role role) {
        findings.requiredText(displayName, MemberRule.DISPLAY_NAME_REQUIRED_NON_EMPTY, "display_name", LONGEST_NAME)
                .text(email, "email", LONGEST_EMAIL)
                .check(email == null || isAddress(email), MemberRule.VALID_EMAIL, "email")
                .check(role != null, MemberRule.ROLE_REQUIRED, "role");
        return displayName == null || role == null ? null : new MemberProfile(displayName.strip(), email, role);
    }

    /** What is worth a second look, though it may well be meant so. */
    public List<Finding> warnings() {
        return warnings(new Findings());
    }

    List<Finding> warnings(Findings findings) {
        return findings.check(email != null, MemberRule.EMAIL_FOR_NOTICES, "email")
                .warningsOrThrow();
    }

    public MemberProfile with(Change<String> newName, Change<String> newEmail, Change<Role> newRole) {
        return of(newName.appliedTo(displayName), newEmail.appliedTo(email), newRole.appliedTo(role));
    }

    /** Something, an at sign, and a domain with a dot in it. Whether mail arrives there, only mail can tell. */
    private static boolean isAddress(String text) {
        var at = text.indexOf('@');
        var dot = text.lastIndexOf('.');
        return at > 0
                && at == text.lastIndexOf('@')
                && dot > at + 1
                && dot < text.length() - 1
                && text.codePoints().noneMatch(Character::isWhitespace);
    }
}
