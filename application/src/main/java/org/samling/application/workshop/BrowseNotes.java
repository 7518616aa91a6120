package org.samling.application.workshop;

import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.workshop.view.NoteView;
import org.samling.domain.shared.Actor;
import org.samling.domain.workshop.NoteId;
import org.samling.domain.workshop.WorkshopId;

/** Shows the notes about a workshop to whoever runs it. */
public interface BrowseNotes {

    Page<NoteView> list(Actor actor, WorkshopId workshop, PageRequest page);

    NoteView get(Actor actor, WorkshopId workshop, NoteId note);
}
