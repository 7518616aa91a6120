package org.samling.application.audit.port;

import java.util.List;
import org.samling.application.audit.AuditEntry;
import org.samling.domain.shared.OrganizationId;

/** The audit log, as it is written. */
public interface AuditLog {

    void append(OrganizationId organization, List<AuditEntry> entries);
}
