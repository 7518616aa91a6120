package org.samling.application.workshop.port;

import java.util.Optional;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.workshop.NoteId;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopNote;

/** The notes about workshops, as they are written. */
public interface WorkshopNotes {

    void add(WorkshopNote note);

    Optional<WorkshopNote> find(OrganizationId organization, WorkshopId workshop, NoteId id);

    void save(WorkshopNote note);

    void delete(WorkshopNote note);
}
