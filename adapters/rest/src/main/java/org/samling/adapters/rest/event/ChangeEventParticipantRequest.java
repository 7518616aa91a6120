package org.samling.adapters.rest.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.shared.Change;

/** Asks for changes to somebody's record. What is absent stays; null clears. */
@Schema(name = "ChangeEventParticipantRequest")
public record ChangeEventParticipantRequest(
        @Schema(
                implementation = String.class,
                description = "The person and the staff can read it.",
                maxLength = EventParticipant.LONGEST_NOTES,
                nullable = true)
        Change<String> notes) {}
