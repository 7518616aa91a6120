package org.samling.adapters.persistence.audit;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.audit.AuditLogContract;

@QuarkusTest
class PostgresAuditLogTest extends OnPostgres implements AuditLogContract {}
