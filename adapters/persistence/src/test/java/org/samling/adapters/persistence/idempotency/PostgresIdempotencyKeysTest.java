package org.samling.adapters.persistence.idempotency;

import io.quarkus.test.junit.QuarkusTest;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.application.idempotency.IdempotencyKeysContract;

@QuarkusTest
class PostgresIdempotencyKeysTest extends OnPostgres implements IdempotencyKeysContract {}
