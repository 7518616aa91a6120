package org.samling.application.audit;

import java.util.ArrayList;
import java.util.List;
import org.samling.application.audit.port.AuditLog;
import org.samling.domain.shared.OrganizationId;

/** The audit log in memory. */
public final class InMemoryAuditLog implements AuditLog {

    private final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public synchronized void append(OrganizationId organization, List<AuditEntry> appended) {
        entries.addAll(appended);
    }

    /** All entries of all organisations, in the order in which they were written. */
    public synchronized List<AuditEntry> entries() {
        return List.copyOf(entries);
    }
}
