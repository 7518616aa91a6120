package org.samling.application.workshop.port;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.workshop.view.MyTodoView;
import org.samling.application.workshop.view.MyWorkshopView;
import org.samling.domain.shared.UserId;

/**
 * What a person has to do with workshops, across the organisations that the person is a member of now and that have the
 * mentor programme.
 */
public interface MyWorkshopViews {

    /**
     * The workshops that the person facilitates, or is or was signed up for, by their start.
     *
     * @param from only those that begin then or later
     */
    Page<MyWorkshopView> workshops(UserId user, @Nullable Instant from, PageRequest page, Instant now);

    /**
     * The to-dos that are assigned to the person and that the person may see, by when they are due, those without a date last.
     *
     * @param withDone whether those that are done are wanted too
     */
    Page<MyTodoView> todos(UserId user, boolean withDone, PageRequest page);
}
