package org.samling.application.identity;

import java.time.Clock;
import java.util.Optional;
import org.samling.application.Ports;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;

/** Knows callers as the service behind the port does, which other packages do not see. */
public record CallersOf(Ports ports, Clock clock) implements AdmitCallers {

    @Override
    public Optional<Actor> admit(String subject, OrganizationId home) {
        return ports.admissions().find(home, subject);
    }

    @Override
    public UserId recognize(String subject) {
        return ports.users().recognize(subject, clock.instant());
    }
}
