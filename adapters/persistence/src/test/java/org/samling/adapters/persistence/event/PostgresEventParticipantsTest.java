package org.samling.adapters.persistence.event;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.event.EventParticipantsContract;

@QuarkusTest
class PostgresEventParticipantsTest extends OnPostgres implements EventParticipantsContract {}
