package org.samling.application.notification;

import org.samling.application.identity.Person;
import org.samling.application.notification.view.InboxView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.notification.NoticeId;

/** What a person was told, in all organisations that the person is a member of. */
public interface ReadInbox {

    /** The latest first. */
    Page<InboxView> list(Person person, boolean unreadOnly, PageRequest page);

    InboxView get(Person person, NoticeId id);

    long unread(Person person);
}
