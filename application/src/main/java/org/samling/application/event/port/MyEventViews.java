package org.samling.application.event.port;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samling.application.event.view.EventRegistrationView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.shared.UserId;

/** What a person has to do with events, across the organisations that the person is a member of now. */
public interface MyEventViews {

    /**
     * The events that the person is or was signed up for, by their start; drafts only where the person is one of the staff, and
     * deleted ones nowhere.
     *
     * @param from only those that begin then or later
     */
    Page<EventRegistrationView> events(UserId user, @Nullable Instant from, PageRequest page, Instant now);
}
