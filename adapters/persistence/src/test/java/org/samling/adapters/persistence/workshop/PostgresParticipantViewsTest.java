package org.samling.adapters.persistence.workshop;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.workshop.ParticipantViewsContract;

@QuarkusTest
class PostgresParticipantViewsTest extends OnPostgres implements ParticipantViewsContract {}
