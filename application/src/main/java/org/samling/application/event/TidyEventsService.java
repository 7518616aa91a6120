package org.samling.application.event;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.samling.application.UseCase;
import org.samling.application.audit.AuditAction;
import org.samling.application.audit.AuditTrail;
import org.samling.application.audit.AuditedThing;
import org.samling.application.audit.Deed;
import org.samling.application.event.port.EventCounts;
import org.samling.application.event.port.OldEvents;
import org.samling.application.event.view.CountDrift;
import org.samling.application.organization.port.AllOrganizations;
import org.samling.application.organization.port.Organizations;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Snapshot;

@UseCase
class TidyEventsService implements TidyEvents {

    /** Few enough that nobody waits long for one of them. */
    private static final int AT_ONCE = 200;

    private final AllOrganizations allOrganizations;
    private final Organizations organizations;
    private final OldEvents oldEvents;
    private final EventCounts counts;
    private final AuditTrail audit;
    private final Clock clock;

    TidyEventsService(
            AllOrganizations allOrganizations,
            Organizations organizations,
            OldEvents oldEvents,
            EventCounts counts,
            AuditTrail audit,
            Clock clock) {
        this.allOrganizations = allOrganizations;
        this.organizations = organizations;
        this.oldEvents = oldEvents;
        this.counts = counts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<OrganizationId> organizations() {
        return allOrganizations.ids();
    }

    /** In an organisation that is deactivated nothing is written. */
    @Override
    public int archiveSome(OrganizationId organization) {
        var isActive = organizations
                .holdUnchanged(organization)
                .map(found -> found.state().isActive())
                .orElse(false);
        if (!isActive) {
            return 0;
        }
        var now = clock.instant();
        var yearAgo = now.atOffset(ZoneOffset.UTC).minusYears(1).toInstant();
        var archived = oldEvents.archive(organization, yearAgo, AT_ONCE, now);
        audit.recordOwn(
                organization,
                archived.stream()
                        .map(event -> Deed.of(
                                AuditAction.EVENT_ARCHIVED,
                                AuditedThing.event(event),
                                Snapshot.empty(),
                                Snapshot.empty().fact("archived_at", now)))
                        .toList());
        return archived.size();
    }

    @Override
    public List<CountDrift> drift(OrganizationId organization) {
        return counts.drift(organization);
    }
}
