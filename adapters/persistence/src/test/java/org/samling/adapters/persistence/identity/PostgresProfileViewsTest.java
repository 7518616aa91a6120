package org.samling.adapters.persistence.identity;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.identity.ProfileViewsContract;

@QuarkusTest
class PostgresProfileViewsTest extends OnPostgres implements ProfileViewsContract {}
