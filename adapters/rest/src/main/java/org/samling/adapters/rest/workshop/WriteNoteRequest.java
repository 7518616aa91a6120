package org.samling.adapters.rest.workshop;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.domain.workshop.WorkshopNote;

/** Asks for a note to be kept. */
@Schema(name = "AddWorkshopNoteRequest", requiredProperties = "text")
public record WriteNoteRequest(
        @Schema(maxLength = WorkshopNote.LONGEST_TEXT) @Nullable
        String text) {}
