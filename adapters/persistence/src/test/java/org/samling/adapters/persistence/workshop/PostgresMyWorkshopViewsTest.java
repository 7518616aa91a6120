package org.samling.adapters.persistence.workshop;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.workshop.MyWorkshopViewsContract;

@QuarkusTest
class PostgresMyWorkshopViewsTest extends OnPostgres implements MyWorkshopViewsContract {}
