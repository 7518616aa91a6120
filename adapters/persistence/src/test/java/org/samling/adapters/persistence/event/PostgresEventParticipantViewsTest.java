package org.samling.adapters.persistence.event;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.event.EventParticipantViewsContract;

@QuarkusTest
class PostgresEventParticipantViewsTest extends OnPostgres implements EventParticipantViewsContract {}
