package org.samling.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.samling.application.audit.AuditEntry;
import org.samling.application.audit.AuditTrail;
import org.samling.domain.shared.Rule;
import org.samling.domain.shared.UserId;

/** A scene on the ports in memory, with a clock that the test sets and one request that everything comes from. */
public abstract class UseCaseScene extends InMemoryContract {

    protected static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    protected final SettableClock clock = new SettableClock(NOON);
    protected final AuditTrail audit = new AuditTrail(ports.auditLog(), () -> TRACE, clock);

    protected static UserId stranger() {
        return new UserId(UUID.randomUUID());
    }

    protected AuditEntry lastEntry() {
        return auditLog().entries().getLast();
    }

    /** The act is refused for this rule, and leaves no trace. */
    protected void assertRefused(Rule rule, ThrowingCallable act) {
        var before = auditLog().entries();
        Refusals.assertRefused(rule, act);
        assertThat(auditLog().entries()).isEqualTo(before);
    }
}
