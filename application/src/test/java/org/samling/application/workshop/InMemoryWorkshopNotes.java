package org.samling.application.workshop;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.samling.application.workshop.port.WorkshopNotes;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.workshop.NoteId;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopNote;

/** The notes about workshops, in memory. */
public final class InMemoryWorkshopNotes implements WorkshopNotes {

    private final Map<NoteId, WorkshopNote> notes = new ConcurrentHashMap<>();

    @Override
    public void add(WorkshopNote note) {
        notes.put(note.id(), note);
    }

    @Override
    public Optional<WorkshopNote> find(OrganizationId organization, WorkshopId workshop, NoteId id) {
        return of(organization, workshop).filter(note -> note.id().equals(id)).findFirst();
    }

    @Override
    public void save(WorkshopNote note) {
        notes.put(note.id(), note);
    }

    @Override
    public void delete(WorkshopNote note) {
        notes.remove(note.id());
    }

    Stream<WorkshopNote> of(OrganizationId organization, WorkshopId workshop) {
        return notes.values().stream()
                .filter(note -> note.organization().equals(organization)
                        && note.workshop().equals(workshop));
    }
}
