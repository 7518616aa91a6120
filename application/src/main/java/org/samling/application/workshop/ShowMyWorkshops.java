package org.samling.application.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samling.application.identity.Person;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.workshop.view.MyTodoView;
import org.samling.application.workshop.view.MyWorkshopView;

/** Shows a person the own workshops and to-dos, in all organisations that the person is a member of. */
public interface ShowMyWorkshops {

    Page<MyWorkshopView> workshops(Person person, @Nullable Instant from, PageRequest page);

    Page<MyTodoView> todos(Person person, boolean withDone, PageRequest page);
}
