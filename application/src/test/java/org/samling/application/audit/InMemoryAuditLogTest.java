package org.samling.application.audit;

import org.samling.application.InMemoryContract;

class InMemoryAuditLogTest extends InMemoryContract implements AuditLogContract {}
