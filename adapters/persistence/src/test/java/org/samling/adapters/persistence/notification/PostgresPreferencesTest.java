package org.samling.adapters.persistence.notification;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.notification.PreferencesContract;

@QuarkusTest
class PostgresPreferencesTest extends OnPostgres implements PreferencesContract {}
