package org.samling.application.organization.port;

import java.util.Optional;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;

/** The members of organisations, former ones too, as they are written. */
public interface Members {

    void add(Member member);

    Optional<Member> find(OrganizationId organization, UserId user);

    /** How many present members are org admins. */
    long countOrgAdmins(OrganizationId organization);

    void save(Member member);
}
