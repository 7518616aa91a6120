package org.samling.application.audit;

import org.samling.application.ReadCase;
import org.samling.application.audit.port.AuditViews;
import org.samling.application.audit.view.AuditEntryView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Permission;

@ReadCase
class BrowseAuditLogService implements BrowseAuditLog {

    private final AuditViews views;

    BrowseAuditLogService(AuditViews views) {
        this.views = views;
    }

    @Override
    public Page<AuditEntryView> list(Actor actor, Filter filter, PageRequest page) {
        actor.mustBeAllowed(Permission.READ_AUDIT_LOG);
        return views.list(actor.organization(), filter, page);
    }
}
