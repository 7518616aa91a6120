package org.samling.application.workshop;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.samling.application.organization.InMemoryMembers;
import org.samling.application.organization.InMemoryOrganizations;
import org.samling.application.paging.InMemoryPages;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.application.workshop.BrowseParticipants.Filter;
import org.samling.application.workshop.port.ParticipantViews;
import org.samling.application.workshop.view.ParticipantView;
import org.samling.application.workshop.view.RegistrationView;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.WorkshopParticipant;

/** Shows the people in workshops that are in memory. */
public final class InMemoryParticipantViews implements ParticipantViews {

    private final InMemoryWorkshops workshops;
    private final InMemoryWorkshopParticipants participants;
    private final InMemoryMembers members;
    private final InMemoryOrganizations organizations;

    public InMemoryParticipantViews(
            InMemoryWorkshops workshops,
            InMemoryWorkshopParticipants participants,
            InMemoryMembers members,
            InMemoryOrganizations organizations) {
        this.workshops = workshops;
        this.participants = participants;
        this.members = members;
        this.organizations = organizations;
    }

    @Override
    public Page<ParticipantView> list(WorkshopView workshop, Filter filter, PageRequest page, Instant now) {
        return InMemoryPages.byText(
                participants
                        .of(workshop.organization(), workshop.workshop().id())
                        .filter(participant -> passes(participant, filter))
                        .map(participant -> view(participant, workshop, now)),
                page,
                view -> new Position("", view.participant().id().value()));
    }

    @Override
    public Optional<ParticipantView> find(WorkshopView workshop, UserId user, Instant now) {
        return participants
                .find(workshop.organization(), workshop.workshop().id(), user)
                .map(participant -> view(participant, workshop, now));
    }

    @Override
    public Page<RegistrationView> history(Actor viewer, UserId user, PageRequest page, Instant now) {
        return InMemoryPages.latestFirst(registrations(viewer, user, now), page, InMemoryParticipantViews::byStart);
    }

    /** The person's records in the viewer's organisation, in workshops that are shown to the viewer. */
    Stream<RegistrationView> registrations(Actor viewer, UserId user, Instant now) {
        var organizationName = organizations
                .find(viewer.organization())
                .orElseThrow()
                .profile()
                .name();
        return participants
                .recordsOf(viewer.organization(), user)
                .flatMap(participant -> workshops.find(viewer.organization(), participant.workshop()).stream()
                        .filter(workshop ->
                                participants.standing(workshop, viewer).sees(workshop.status()))
                        .map(workshop -> RegistrationView.of(
                                participant,
                                participants.waitlistPosition(participant),
                                workshop,
                                organizationName,
                                participants.standing(workshop, viewer),
                                now)));
    }

    static Position byStart(RegistrationView view) {
        return new Position(
                view.workshop().plan().scheduledStart().toString(),
                view.participant().id().value());
    }

    private ParticipantView view(WorkshopParticipant participant, WorkshopView workshop, Instant now) {
        return ParticipantView.of(
                participant,
                members.displayName(participant.organization(), participant.user()),
                participants.waitlistPosition(participant),
                workshop.workshop(),
                workshop.seats(),
                workshop.standing(),
                now);
    }

    private static boolean passes(WorkshopParticipant participant, Filter filter) {
        return (filter.status() == null
                        || filter.status() == participant.registration().status())
                && (filter.role() == null || filter.role() == participant.role())
                && (filter.user() == null || filter.user().equals(participant.user()));
    }
}
