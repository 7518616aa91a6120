package org.samling.application.workshop.view;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Seats;
import org.samling.domain.workshop.ParticipantAct;
import org.samling.domain.workshop.Standing;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopParticipant;

/**
 * Somebody in a workshop, as the viewer sees it.
 *
 * @param participant the record, without the notes for a viewer who may not read them
 * @param displayName what the organisation calls the person
 * @param waitlistPosition the place in the queue, the first being 1; null if the person does not wait
 * @param timeZone where the workshop's clocks are
 */
public record ParticipantView(
        WorkshopParticipant participant,
        String displayName,
        @Nullable Long waitlistPosition,
        ZoneId timeZone,
        Set<ParticipantAct> allowedActs) {

    public static ParticipantView of(
            WorkshopParticipant participant,
            String displayName,
            @Nullable Long waitlistPosition,
            Workshop workshop,
            Seats seats,
            Standing viewer,
            Instant now) {
        return new ParticipantView(
                viewer.mayRun() ? participant : participant.withoutNotes(),
                displayName,
                waitlistPosition,
                workshop.plan().timeZone(),
                workshop.allowedActs(participant, seats.oneIsFree(), viewer, now));
    }
}
