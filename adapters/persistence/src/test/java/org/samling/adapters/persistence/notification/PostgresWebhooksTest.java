package org.samling.adapters.persistence.notification;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.notification.WebhooksContract;

@QuarkusTest
class PostgresWebhooksTest extends OnPostgres implements WebhooksContract {}
