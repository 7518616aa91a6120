package org.samling.adapters.persistence.identity;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.identity.UsersContract;

@QuarkusTest
class PostgresUsersTest extends OnPostgres implements UsersContract {}
