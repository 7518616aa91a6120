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

/** The protection, taken away for a control: a workshop is looked at as always, but let go of at once. */
@Decorator
@Priority(1)
class LocksLetGo implements Workshops {

    private static volatile boolean lettingGo;

    private final Workshops workshops;

    @Inject
    LocksLetGo(@Delegate Workshops workshops) {
        this.workshops = workshops;
    }

    static void during(Runnable work) {
        lettingGo = true;
        try {
            work.run();
        } finally {
            lettingGo = false;
        }
    }

    @Override
    public Optional<HeldWorkshop> hold(OrganizationId organization, WorkshopId workshop, Collection<UserId> people) {
        return lettingGo
                ? QuarkusTransaction.requiringNew().call(() -> workshops.hold(organization, workshop, people))
                : workshops.hold(organization, workshop, people);
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
