package org.samling.application.audit;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samling.application.ReadCase;
import org.samling.application.audit.port.AuditLog;
import org.samling.application.audit.port.CurrentRequest;
import org.samling.domain.shared.Ids;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.UserId;

/** Writes down what a use case did, in the use case's own transaction. */
@ReadCase
public class AuditTrail {

    private final AuditLog log;
    private final CurrentRequest request;
    private final Clock clock;

    public AuditTrail(AuditLog log, CurrentRequest request, Clock clock) {
        this.log = log;
        this.request = request;
        this.clock = clock;
    }

    public void record(
            UserId actor,
            OrganizationId organization,
            AuditAction action,
            AuditedThing thing,
            Snapshot before,
            Snapshot after) {
        record(actor, organization, List.of(Deed.of(action, thing, before, after)));
    }

    public void record(UserId actor, OrganizationId organization, List<Deed> deeds) {
        if (!deeds.isEmpty()) {
            log.append(
                    organization,
                    deeds.stream().map(deed -> entry(actor, organization, deed)).toList());
        }
    }

    /** Writes down what the service does by itself, at night for example. */
    public void recordOwn(OrganizationId organization, List<Deed> deeds) {
        if (!deeds.isEmpty()) {
            log.append(
                    organization,
                    deeds.stream().map(deed -> entry(null, organization, deed)).toList());
        }
    }

    private AuditEntry entry(@Nullable UserId actor, OrganizationId organization, Deed deed) {
        var now = clock.instant();
        return new AuditEntry(
                Ids.mint(now),
                organization,
                now,
                actor,
                deed.onBehalfOf(),
                deed.action().code(),
                deed.thing(),
                deed.before(),
                deed.after(),
                request.traceId());
    }
}
