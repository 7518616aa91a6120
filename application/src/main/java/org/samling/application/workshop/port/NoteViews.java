package org.samling.application.workshop.port;

import java.util.Optional;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.workshop.view.NoteView;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.workshop.NoteId;

/** The notes about workshops, as they are shown to whoever looks at the workshop. */
public interface NoteViews {

    /** The notes, the latest first. */
    Page<NoteView> list(WorkshopView workshop, PageRequest page);

    Optional<NoteView> find(WorkshopView workshop, NoteId id);
}
