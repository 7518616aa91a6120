package org.samling.adapters.persistence.workshop;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.workshop.WorkshopParticipantsContract;

@QuarkusTest
class PostgresWorkshopParticipantsTest extends OnPostgres implements WorkshopParticipantsContract {}
