package org.samling.bootstrap.racing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.samling.application.workshop.HeldWorkshop;
import org.samling.application.workshop.port.Workshops;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopId;

/** Workshops that, while the protection is taken away, are held for no longer than it takes to look at them. */
@Decorator
@Priority(1)
class WorkshopsLetGo implements Workshops {

    private final Workshops workshops;

    @Inject
    WorkshopsLetGo(@Delegate Workshops workshops) {
        this.workshops = workshops;
    }

    @Override
    public Optional<HeldWorkshop> hold(OrganizationId organization, WorkshopId workshop, Collection<UserId> people) {
        return LocksLetGo.unlessLettingGo(
                () -> workshops.hold(organization, workshop, people),
                () -> QuarkusTransaction.requiringNew().call(() -> workshops.hold(organization, workshop, people)));
    }

    @Override
    public void add(Workshop workshop) {
        workshops.add(workshop);
    }

    @Override
    public List<WorkshopId> holdUpcoming(OrganizationId organization, UserId user) {
        return workshops.holdUpcoming(organization, user);
    }

    @Override
    public void save(Workshop workshop) {
        workshops.save(workshop);
    }
}
