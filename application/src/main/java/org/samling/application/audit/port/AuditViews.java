package org.samling.application.audit.port;

import org.samling.application.audit.BrowseAuditLog.Filter;
import org.samling.application.audit.view.AuditEntryView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.shared.OrganizationId;

/** The audit log, as it is read. */
public interface AuditViews {

    /** The entries that pass the filter, the latest first. */
    Page<AuditEntryView> list(OrganizationId organization, Filter filter, PageRequest page);
}
