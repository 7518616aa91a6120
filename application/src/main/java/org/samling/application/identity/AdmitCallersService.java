package org.samling.application.identity;

import java.time.Clock;
import java.util.Optional;
import org.samling.application.ReadCase;
import org.samling.application.identity.port.Admissions;
import org.samling.application.identity.port.Users;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;

@ReadCase
class AdmitCallersService implements AdmitCallers {

    private final Admissions admissions;
    private final Users users;
    private final Clock clock;

    AdmitCallersService(Admissions admissions, Users users, Clock clock) {
        this.admissions = admissions;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> admit(String subject, OrganizationId organization) {
        return admissions.find(organization, subject);
    }

    @Override
    public UserId recognize(String subject) {
        return users.find(subject).orElseGet(() -> users.recognize(subject, clock.instant()));
    }
}
