package org.samling.adapters.rest.workshop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.application.workshop.view.NoteView;

/** A note, as it is answered. Times are in the workshop's time zone. */
@Schema(
        name = "WorkshopNote",
        description = "A note about a workshop, for those who run it.",
        requiredProperties = {
            "id",
            "organization_id",
            "workshop_id",
            "author_user_id",
            "author_name",
            "text",
            "created_at",
            "updated_at",
            "allowed_actions"
        })
public record NoteResponse(
        UUID id,
        UUID organizationId,
        UUID workshopId,
        UUID authorUserId,

        @Schema(description = "What the organisation calls that person.")
        String authorName,

        String text,

        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,

        @Schema(description = "What you may do with it now.")
        List<NoteAction> allowedActions,

        @Schema(hidden = true) @JsonIgnore long revisionNumber)
        implements Representation {

    static NoteResponse of(NoteView view) {
        var note = view.note();
        return new NoteResponse(
                note.id().value(),
                note.organization().value(),
                note.workshop().value(),
                note.author().value(),
                view.authorName(),
                note.text(),
                note.revision().createdAt().atZone(view.timeZone()).toOffsetDateTime(),
                note.revision().updatedAt().atZone(view.timeZone()).toOffsetDateTime(),
                NoteAction.of(view.changeable()),
                note.revision().number());
    }
}
