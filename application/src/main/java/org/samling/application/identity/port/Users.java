package org.samling.application.identity.port;

import java.time.Instant;
import java.util.Optional;
import org.samling.domain.shared.UserId;

/** The persons, each known by the subject that the identity provider gave, across organisations. */
public interface Users {

    Optional<UserId> find(String subject);

    /** The id of the person, made now if this is the first sight. Two at once get the same id. */
    UserId recognize(String subject, Instant now);
}
