package org.samling.domain.organization;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.Role;

/** What is needed to found an organisation: what it is called, and the org admin who will let the others in. */
public record FoundingPlan(OrganizationProfile profile, NewMember firstOrgAdmin) {

    private static final String ADMIN = "first_org_admin";

    /** Reads a plan from what a caller wrote, and gathers what is wrong with it. */
    public static FoundingPlan of(
            @Nullable String name,
            @Nullable String timeZone,
            @Nullable String subject,
            @Nullable String displayName,
            @Nullable String email) {
        var findings = new Findings();
        var profile = OrganizationProfile.read(findings, name, timeZone);
        var admin = NewMember.read(findings.below(ADMIN), subject, displayName, email, Role.ORG_ADMIN);
        findings.warningsOrThrow();
        return new FoundingPlan(Objects.requireNonNull(profile), Objects.requireNonNull(admin));
    }

    /** What is worth a second look, though it may well be meant so. */
    public List<Finding> warnings() {
        return firstOrgAdmin.profile().warnings(new Findings().below(ADMIN));
    }
}
