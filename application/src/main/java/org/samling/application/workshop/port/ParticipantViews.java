package org.samling.application.workshop.port;

import java.time.Instant;
import java.util.Optional;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.workshop.BrowseParticipants.Filter;
import org.samling.application.workshop.view.ParticipantView;
import org.samling.application.workshop.view.RegistrationView;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;

/** The people in workshops, as they are shown to whoever looks at the workshop. */
public interface ParticipantViews {

    /** The people in the workshop, in the order in which their records were made. */
    Page<ParticipantView> list(WorkshopView workshop, Filter filter, PageRequest page, Instant now);

    Optional<ParticipantView> find(WorkshopView workshop, UserId user, Instant now);

    /** What somebody has taken part in, or was going to, the latest workshop first. */
    Page<RegistrationView> history(Actor viewer, UserId user, PageRequest page, Instant now);
}
