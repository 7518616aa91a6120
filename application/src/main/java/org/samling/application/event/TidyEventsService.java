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
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Snapshot;

@UseCase
class TidyEventsService implements TidyEvents {

    /** Few enough that nobody waits long for one of them. */
    private static final int AT_ONCE = 200;

    private final AllOrganizations organizations;
    private final OldEvents oldEvents;
    private final EventCounts counts;
    private final AuditTrail audit;
    private final Clock clock;

    TidyEventsService(
            AllOrganizations organizations, OldEvents oldEvents, EventCounts counts, AuditTrail audit, Clock clock) {
        this.organizations = organizations;
        this.oldEvents = oldEvents;
        this.counts = counts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<OrganizationId> organizations() {
        return organizations.ids();
    }

    @Override
    public int archiveSome(OrganizationId organization) {
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
