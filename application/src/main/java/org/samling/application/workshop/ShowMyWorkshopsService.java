package org.samling.application.workshop;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samling.application.ReadCase;
import org.samling.application.identity.AdmitCallers;
import org.samling.application.identity.Person;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.workshop.port.MyWorkshopViews;
import org.samling.application.workshop.view.MyTodoView;
import org.samling.application.workshop.view.MyWorkshopView;

@ReadCase
class ShowMyWorkshopsService implements ShowMyWorkshops {

    private final AdmitCallers callers;
    private final MyWorkshopViews views;
    private final Clock clock;

    ShowMyWorkshopsService(AdmitCallers callers, MyWorkshopViews views, Clock clock) {
        this.callers = callers;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public Page<MyWorkshopView> workshops(Person person, @Nullable Instant from, PageRequest page) {
        return views.workshops(callers.recognize(person.subject()), from, page, clock.instant());
    }

    @Override
    public Page<MyTodoView> todos(Person person, boolean withDone, PageRequest page) {
        return views.todos(callers.recognize(person.subject()), withDone, page);
    }
}
