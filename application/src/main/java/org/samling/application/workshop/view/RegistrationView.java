package org.samling.application.workshop.view;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samling.domain.workshop.ParticipantAct;
import org.samling.domain.workshop.Standing;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopParticipant;

/** What somebody has taken part in, or is going to: the person's record, and the workshop that it is in. */
public record RegistrationView(
        WorkshopParticipant participant,
        @Nullable Long waitlistPosition,
        Workshop workshop,
        String organizationName,
        Set<ParticipantAct> allowedActs) {

    public static RegistrationView of(
            WorkshopParticipant participant,
            @Nullable Long waitlistPosition,
            Workshop workshop,
            String organizationName,
            Standing viewer,
            Instant now) {
        return new RegistrationView(
                viewer.mayRun() ? participant : participant.withoutNotes(),
                waitlistPosition,
                workshop,
                organizationName,
                workshop.allowedActs(participant, false, viewer, now));
    }
}
