package org.samling.application.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samling.application.event.view.EventRegistrationView;
import org.samling.application.identity.Person;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;

/** Shows a person the own events, in all organisations that the person is a member of. */
public interface ShowMyEvents {

    Page<EventRegistrationView> events(Person person, @Nullable Instant from, PageRequest page);
}
