package org.samling.adapters.persistence.workshop;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.workshop.TodosContract;

@QuarkusTest
class PostgresTodosTest extends OnPostgres implements TodosContract {}
