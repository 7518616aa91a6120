package org.samling.adapters.persistence.organization;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.organization.OrganizationsContract;

@QuarkusTest
class PostgresOrganizationsTest extends OnPostgres implements OrganizationsContract {}
