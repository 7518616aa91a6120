package org.samling.adapters.persistence.event;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.event.EventAudienceContract;

@QuarkusTest
class PostgresEventAudienceTest extends OnPostgres implements EventAudienceContract {}
