package org.samling.application.workshop;

import org.jspecify.annotations.Nullable;
import org.samling.application.workshop.view.NoteView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.workshop.NoteId;
import org.samling.domain.workshop.WorkshopId;

/** How those who run a workshop keep notes about it. Each changes and deletes the own ones. */
public interface KeepNotes {

    /** Throws what forbids the actor to change the note. */
    void mustBeAllowedToChange(Actor actor, WorkshopId workshop, NoteId note);

    NoteView add(Add command);

    NoteView change(ChangeNote command);

    void delete(Delete command);

    record Add(Actor actor, WorkshopId workshop, @Nullable String text) {}

    record ChangeNote(Actor actor, WorkshopId workshop, NoteId note, Change<String> text, ExpectedRevision expected) {}

    record Delete(Actor actor, WorkshopId workshop, NoteId note, ExpectedRevision expected) {}
}
