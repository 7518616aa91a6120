package org.samling.application.event;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samling.application.ReadCase;
import org.samling.application.event.port.MyEventViews;
import org.samling.application.event.view.EventRegistrationView;
import org.samling.application.identity.AdmitCallers;
import org.samling.application.identity.Person;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;

@ReadCase
class ShowMyEventsService implements ShowMyEvents {

    private final AdmitCallers callers;
    private final MyEventViews views;
    private final Clock clock;

    ShowMyEventsService(AdmitCallers callers, MyEventViews views, Clock clock) {
        this.callers = callers;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public Page<EventRegistrationView> events(Person person, @Nullable Instant from, PageRequest page) {
        return views.events(callers.recognize(person.subject()), from, page, clock.instant());
    }
}
