package org.samling.adapters.rest.workshop;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.application.workshop.EnrolInWorkshops.ChangeParticipant;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopParticipant;

/** Asks for changes to somebody's record. What is absent stays; null clears. */
@Schema(name = "ChangeWorkshopParticipantRequest")
public record ChangeParticipantRequest(
        @Schema(implementation = WorkshopRoleName.class) Change<WorkshopRoleName> roleInWorkshop,

        @Schema(
                implementation = String.class,
                description = "For those who run the workshop. The person does not see it.",
                maxLength = WorkshopParticipant.LONGEST_NOTES,
                nullable = true)
        Change<String> notes) {

    ChangeParticipant by(Actor actor, WorkshopId workshop, UserId user, ExpectedRevision expected) {
        return new ChangeParticipant(
                actor, workshop, user, roleInWorkshop.map(WorkshopRoleName::role), notes, expected);
    }
}
