package org.samling.application.notification;

import org.samling.application.ReadCase;
import org.samling.application.identity.AdmitCallers;
import org.samling.application.identity.Person;
import org.samling.application.notification.port.Inbox;
import org.samling.application.notification.view.InboxView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.notification.NoticeId;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;

@ReadCase
class ReadInboxService implements ReadInbox {

    private final AdmitCallers callers;
    private final Inbox inbox;

    ReadInboxService(AdmitCallers callers, Inbox inbox) {
        this.callers = callers;
        this.inbox = inbox;
    }

    @Override
    public Page<InboxView> list(Person person, boolean unreadOnly, PageRequest page) {
        return inbox.list(user(person), unreadOnly, page);
    }

    @Override
    public InboxView get(Person person, NoticeId id) {
        return inbox.find(user(person), id).orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND));
    }

    @Override
    public long unread(Person person) {
        return inbox.unread(user(person));
    }

    private UserId user(Person person) {
        return callers.recognize(person.subject());
    }
}
