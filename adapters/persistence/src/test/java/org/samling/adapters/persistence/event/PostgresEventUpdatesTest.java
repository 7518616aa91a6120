package org.samling.adapters.persistence.event;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.event.EventUpdatesContract;

@QuarkusTest
class PostgresEventUpdatesTest extends OnPostgres implements EventUpdatesContract {}
