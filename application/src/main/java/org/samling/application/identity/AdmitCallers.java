package org.samling.application.identity;

import java.util.Optional;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;

/** Turns the bearer of a token into somebody who acts. */
public interface AdmitCallers {

    /** The person as a member of the organisation; empty for one who is not, or not any more. */
    Optional<Actor> admit(String subject, OrganizationId organization);

    /** The person's id. Whoever is seen for the first time gets one. */
    UserId recognize(String subject);
}
