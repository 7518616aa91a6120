package org.samling.adapters.persistence.event;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.event.EventListsContract;

@QuarkusTest
class PostgresEventListsTest extends OnPostgres implements EventListsContract {}
