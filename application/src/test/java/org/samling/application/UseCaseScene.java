package org.samling.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.samling.application.audit.AuditEntry;
import org.samling.application.audit.AuditTrail;
import org.samling.application.notification.Notice;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.organization.Member;
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

    protected final void timePassesUntil(Instant moment) {
        clock.pass(Duration.between(clock.instant(), moment));
    }

    protected final List<NoticeKind> toldTo(Member member) {
        return outbox().noticesTo(member.user()).stream().map(Notice::kind).toList();
    }

    protected final List<String> actions() {
        return auditLog().entries().stream().map(AuditEntry::action).toList();
    }

    protected AuditEntry lastEntry() {
        return auditLog().entries().getLast();
    }

    /** The act is refused for this rule, leaves no trace, and nobody is told of it. */
    protected void assertRefused(Rule rule, ThrowingCallable act) {
        var entries = auditLog().entries();
        var notices = outbox().notices();
        Refusals.assertRefused(rule, act);
        assertThat(auditLog().entries()).isEqualTo(entries);
        assertThat(outbox().notices()).isEqualTo(notices);
    }
}
