package org.samling.adapters.persistence.organization;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.organization.WorkshopArchiveContract;

@QuarkusTest
class PostgresWorkshopArchiveTest extends OnPostgres implements WorkshopArchiveContract {}
