package org.samling.adapters.persistence.organization;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.organization.AllOrganizationsContract;

@QuarkusTest
class PostgresAllOrganizationsTest extends OnPostgres implements AllOrganizationsContract {}
