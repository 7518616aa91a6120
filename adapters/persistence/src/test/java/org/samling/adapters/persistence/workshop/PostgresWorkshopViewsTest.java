package org.samling.adapters.persistence.workshop;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.workshop.WorkshopViewsContract;

@QuarkusTest
class PostgresWorkshopViewsTest extends OnPostgres implements WorkshopViewsContract {}
