package org.samling.application.idempotency;

import org.samling.application.InMemoryContract;

class InMemoryIdempotencyKeysTest extends InMemoryContract implements IdempotencyKeysContract {}
