package org.samling.application.identity.port;

import java.util.Optional;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.OrganizationId;

/** Who is a member where, looked up for every request. */
public interface Admissions {

    Optional<Actor> find(OrganizationId organization, String subject);
}
