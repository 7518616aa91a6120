package org.samling.application.audit.port;

import org.samling.application.audit.AuditEntry;

/** The audit log, as it is written. */
public interface AuditLog {

    void append(AuditEntry entry);
}
