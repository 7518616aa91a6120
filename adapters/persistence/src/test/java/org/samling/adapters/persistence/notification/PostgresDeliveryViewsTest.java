package org.samling.adapters.persistence.notification;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.notification.DeliveryViewsContract;

@QuarkusTest
class PostgresDeliveryViewsTest extends OnPostgres implements DeliveryViewsContract {}
