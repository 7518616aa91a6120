package org.samling.application.workshop;

import java.util.Optional;
import org.samling.application.organization.InMemoryMembers;
import org.samling.application.paging.InMemoryPages;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.application.workshop.port.NoteViews;
import org.samling.application.workshop.view.NoteView;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.workshop.NoteId;
import org.samling.domain.workshop.WorkshopNote;

/** Shows the notes that are in memory. */
public final class InMemoryNoteViews implements NoteViews {

    private final InMemoryWorkshopNotes notes;
    private final InMemoryMembers members;

    public InMemoryNoteViews(InMemoryWorkshopNotes notes, InMemoryMembers members) {
        this.notes = notes;
        this.members = members;
    }

    @Override
    public Page<NoteView> list(WorkshopView workshop, PageRequest page) {
        return InMemoryPages.latestFirst(
                notes.of(workshop.organization(), workshop.workshop().id()).map(note -> view(note, workshop)),
                page,
                view -> new Position(
                        view.note().revision().createdAt().toString(),
                        view.note().id().value()));
    }

    @Override
    public Optional<NoteView> find(WorkshopView workshop, NoteId id) {
        return notes.find(workshop.organization(), workshop.workshop().id(), id).map(note -> view(note, workshop));
    }

    private NoteView view(WorkshopNote note, WorkshopView workshop) {
        return NoteView.of(note, members.displayName(note.organization(), note.author()), workshop);
    }
}
