package org.samling.application.organization;

import org.jspecify.annotations.Nullable;
import org.samling.application.Outcome;
import org.samling.application.organization.view.OrganizationView;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.PlatformAdmin;

/** What platform admins do with organisations: found, change, deactivate and reactivate them. */
public interface AdministerOrganizations {

    /** Founds an organisation together with its first org admin, who lets the others in. */
    Outcome<OrganizationView> found(Found command);

    OrganizationView change(ChangeProfile command);

    /** Freezes the organisation: its workshops are archived, and from now on nothing in it can be written. */
    Outcome<OrganizationView> deactivate(Deactivate command);

    /** Lets the organisation write again. What deactivation archived stays archived. */
    OrganizationView reactivate(Reactivate command);

    record Found(
            PlatformAdmin admin,
            @Nullable String name,
            @Nullable String timeZone,
            FirstOrgAdmin firstOrgAdmin) {}

    record FirstOrgAdmin(
            @Nullable String subject,
            @Nullable String displayName,
            @Nullable String email) {}

    record ChangeProfile(
            PlatformAdmin admin,
            OrganizationId organization,
            Change<String> name,
            Change<String> timeZone,
            ExpectedRevision expected) {}

    record Deactivate(PlatformAdmin admin, OrganizationId organization, ExpectedRevision expected) {}

    record Reactivate(PlatformAdmin admin, OrganizationId organization, ExpectedRevision expected) {}
}
