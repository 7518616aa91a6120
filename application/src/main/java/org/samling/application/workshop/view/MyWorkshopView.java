package org.samling.application.workshop.view;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samling.domain.workshop.ParticipantAct;
import org.samling.domain.workshop.Standing;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopParticipant;

/**
 * A workshop of one's own: one that names the person as its facilitator, or that the person is or was signed up for.
 *
 * @param participant the person's record; null for a facilitator who is named, and has not been signed up
 * @param waitlistPosition the place in the queue, the first being 1; null if the person does not wait
 * @param allowedActs what the person may do with the record
 */
public record MyWorkshopView(
        Workshop workshop,
        String organizationName,
        Standing standing,
        @Nullable WorkshopParticipant participant,
        @Nullable Long waitlistPosition,
        Set<ParticipantAct> allowedActs) {

    public static MyWorkshopView of(
            Workshop workshop,
            String organizationName,
            Standing standing,
            @Nullable WorkshopParticipant participant,
            @Nullable Long waitlistPosition,
            Instant now) {
        return new MyWorkshopView(
                workshop,
                organizationName,
                standing,
                participant == null || standing.mayRun() ? participant : participant.withoutNotes(),
                waitlistPosition,
                participant == null ? Set.of() : workshop.allowedActs(participant, false, standing, now));
    }
}
