package org.samling.bootstrap.whole;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.samling.application.identity.port.Admissions;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/** The protection, taken away for a control: whoever comes to whichever organisation is an org admin there. */
@Decorator
@Priority(1)
public class DoorLetGo implements Admissions {

    private static volatile boolean lettingGo;

    private final Admissions admissions;

    @Inject
    DoorLetGo(@Delegate Admissions admissions) {
        this.admissions = admissions;
    }

    public static <T> T during(Supplier<T> work) {
        lettingGo = true;
        try {
            return work.get();
        } finally {
            lettingGo = false;
        }
    }

    @Override
    public Optional<Actor> find(OrganizationId organization, String subject) {
        return lettingGo ? Optional.of(anOrgAdminOf(organization)) : admissions.find(organization, subject);
    }

    private static Actor anOrgAdminOf(OrganizationId organization) {
        return new Actor(
                new UserId(UUID.randomUUID()), organization, Role.ORG_ADMIN, Set.of(Module.MENTOR_PROGRAM), true);
    }
}
