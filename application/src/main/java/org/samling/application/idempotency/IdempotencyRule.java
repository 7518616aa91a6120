package org.samling.application.idempotency;

import org.samling.domain.shared.Rule;

/** What can be wrong with a key that was sent before. */
public enum IdempotencyRule implements Rule {
    /** The key came before, with another request. */
    IDEMPOTENCY_KEY_REUSED(Kind.INVALID),
    /** The first request with this key is still being answered. */
    IDEMPOTENCY_KEY_IN_USE(Kind.CONFLICT);

    private final Kind kind;

    IdempotencyRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
