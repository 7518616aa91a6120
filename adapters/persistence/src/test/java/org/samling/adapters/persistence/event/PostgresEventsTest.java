package org.samling.adapters.persistence.event;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.event.EventsContract;

@QuarkusTest
class PostgresEventsTest extends OnPostgres implements EventsContract {}
