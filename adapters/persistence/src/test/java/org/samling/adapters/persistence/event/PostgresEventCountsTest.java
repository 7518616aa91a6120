package org.samling.adapters.persistence.event;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.event.EventCountsContract;

@QuarkusTest
class PostgresEventCountsTest extends OnPostgres implements EventCountsContract {}
