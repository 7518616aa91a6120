package org.samling.application.workshop;

import org.jspecify.annotations.Nullable;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.workshop.view.ParticipantView;
import org.samling.application.workshop.view.RegistrationView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.RegistrationStatus;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopRole;

/**
 * Shows who takes part: everybody to whoever runs the workshop, and to anybody else the own record alone. Who takes part
 * reveals a disability or an illness.
 */
public interface BrowseParticipants {

    Page<ParticipantView> list(Actor actor, WorkshopId workshop, Filter filter, PageRequest page);

    ParticipantView get(Actor actor, WorkshopId workshop, UserId user);

    /** What somebody has taken part in: oneself, or anybody for the staff. */
    Page<RegistrationView> history(Actor actor, UserId user, PageRequest page);

    /**
     * Which people are wanted; what is absent does not narrow.
     *
     * @param user this person alone
     */
    record Filter(
            @Nullable RegistrationStatus status,
            @Nullable WorkshopRole role,
            @Nullable UserId user) {}
}
