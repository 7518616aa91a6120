package org.samling.adapters.rest.workshop;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.shared.Change;
import org.samling.domain.workshop.WorkshopNote;

/** Asks for changes to a note. What is absent stays. */
@Schema(name = "ChangeWorkshopNoteRequest")
public record ChangeNoteRequest(
        @Schema(implementation = String.class, maxLength = WorkshopNote.LONGEST_TEXT)
        Change<String> text) {}
