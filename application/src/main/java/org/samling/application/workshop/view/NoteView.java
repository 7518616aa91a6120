package org.samling.application.workshop.view;

import java.time.ZoneId;
import org.samling.domain.workshop.WorkshopNote;

/**
 * A note about a workshop.
 *
 * @param authorName what the organisation calls its author
 * @param timeZone where the workshop's clocks are
 * @param changeable whether the viewer may change and delete it
 */
public record NoteView(WorkshopNote note, String authorName, ZoneId timeZone, boolean changeable) {

    public static NoteView of(WorkshopNote note, String authorName, WorkshopView workshop) {
        return new NoteView(
                note,
                authorName,
                workshop.workshop().plan().timeZone(),
                note.isBy(workshop.standing().actor().user())
                        && !workshop.workshop().archived());
    }
}
