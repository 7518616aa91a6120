package org.samling.application.notification;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samling.application.UseCase;
import org.samling.application.identity.AdmitCallers;
import org.samling.application.identity.Person;
import org.samling.application.notification.port.Inbox;
import org.samling.domain.notification.NoticeId;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.RuleViolation;

@UseCase
class KeepInboxService implements KeepInbox {

    private final AdmitCallers callers;
    private final Inbox inbox;
    private final Clock clock;

    KeepInboxService(AdmitCallers callers, Inbox inbox, Clock clock) {
        this.callers = callers;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public void markRead(Person person, NoticeId id) {
        var user = callers.recognize(person.subject());
        if (!inbox.markRead(user, id, clock.instant())) {
            throw new RuleViolation(CommonRule.NOT_FOUND);
        }
    }

    @Override
    public long markAllRead(Person person, @Nullable Instant upTo) {
        return inbox.markAllRead(callers.recognize(person.subject()), upTo, clock.instant());
    }
}
