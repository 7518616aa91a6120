package org.samling.adapters.persistence.workshop;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.workshop.WorkshopUpdatesContract;

@QuarkusTest
class PostgresWorkshopUpdatesTest extends OnPostgres implements WorkshopUpdatesContract {}
