package org.samling.application.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samling.application.audit.view.AuditEntryView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.shared.Actor;

/** Lets an org admin read what was done in the organisation. */
public interface BrowseAuditLog {

    Page<AuditEntryView> list(Actor actor, Filter filter, PageRequest page);

    /** Which entries are wanted; what is absent does not narrow. From is included, to is not. */
    record Filter(
            @Nullable String thingType,
            @Nullable UUID thingId,
            @Nullable UUID actor,
            @Nullable String action,
            @Nullable Instant from,
            @Nullable Instant to) {}
}
