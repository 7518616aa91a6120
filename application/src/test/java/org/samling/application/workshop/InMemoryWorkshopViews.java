package org.samling.application.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.samling.application.InMemorySearch;
import org.samling.application.organization.InMemoryMembers;
import org.samling.application.paging.InMemoryPages;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.application.paging.Updates.Update;
import org.samling.application.workshop.BrowseWorkshops.Filter;
import org.samling.application.workshop.port.WorkshopViews;
import org.samling.application.workshop.view.WorkshopStatistics;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Place;
import org.samling.domain.workshop.Attendance;
import org.samling.domain.workshop.Registration;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopParticipant;
import org.samling.domain.workshop.WorkshopRole;

/** Shows the workshops that are in memory. */
public final class InMemoryWorkshopViews implements WorkshopViews {

    private final InMemoryWorkshops workshops;
    private final InMemoryWorkshopParticipants participants;
    private final InMemoryTodos todos;
    private final InMemoryMembers members;

    public InMemoryWorkshopViews(
            InMemoryWorkshops workshops,
            InMemoryWorkshopParticipants participants,
            InMemoryTodos todos,
            InMemoryMembers members) {
        this.workshops = workshops;
        this.participants = participants;
        this.todos = todos;
        this.members = members;
    }

    @Override
    public Page<WorkshopView> list(Actor viewer, Filter filter, PageRequest page, Instant now) {
        var wanted = workshops
                .of(viewer.organization())
                .filter(workshop -> isShown(workshop, viewer)
                        && (filter.archived() != null || !workshop.archived())
                        && passes(workshop, filter))
                .map(workshop -> view(workshop, viewer, now));
        return switch (filter.order()) {
            case SCHEDULED_START -> InMemoryPages.earliestFirst(wanted, page, InMemoryWorkshopViews::byStart);
            case LATEST_START_FIRST -> InMemoryPages.latestFirst(wanted, page, InMemoryWorkshopViews::byStart);
            case UPDATED -> InMemoryPages.earliestFirst(wanted, page, view -> byUpdate(view.workshop()));
        };
    }

    @Override
    public Page<Update<WorkshopView>> updates(
            Actor viewer, Filter filter, Instant since, PageRequest page, Instant now) {
        var changed = workshops
                .of(viewer.organization())
                .filter(workshop -> workshop.wasShownTo(participants.standing(workshop, viewer)))
                .filter(workshop -> !workshop.revision().updatedAt().isBefore(since));
        return InMemoryPages.earliestFirst(changed, page, InMemoryWorkshopViews::byUpdate)
                .map(workshop -> update(workshop, viewer, filter, now));
    }

    @Override
    public Optional<WorkshopView> find(Actor viewer, WorkshopId id, Instant now) {
        return workshops
                .find(viewer.organization(), id)
                .filter(workshop -> isShown(workshop, viewer))
                .map(workshop -> view(workshop, viewer, now));
    }

    @Override
    public WorkshopStatistics statistics(OrganizationId organization, WorkshopId workshop) {
        var people = participants.of(organization, workshop).toList();
        var seated = people.stream()
                .filter(participant -> participant.role() == WorkshopRole.PARTICIPANT)
                .flatMap(InMemoryWorkshopViews::attendance)
                .toList();
        return new WorkshopStatistics(
                seated.size(),
                count(people, participant -> participant.place() instanceof Place.InQueue),
                count(people, participant -> !participant.isSignedUp()),
                count(
                        people,
                        participant -> participant.registration() instanceof Registration.Registered
                                && participant.role() == WorkshopRole.FACILITATOR),
                count(seated, attendance -> Boolean.TRUE.equals(attendance.attended())),
                count(seated, attendance -> Boolean.FALSE.equals(attendance.attended())),
                seated.stream()
                        .mapToLong(attendance -> attendance.attendedDays().size())
                        .sum(),
                count(
                        people,
                        participant -> !(participant.place() instanceof Place.None)
                                && !participant.registeredBy().equals(participant.user())),
                todos.of(organization, workshop)
                        .filter(todo -> !todo.completion().isDone())
                        .count(),
                todos.of(organization, workshop)
                        .filter(todo -> todo.completion().isDone())
                        .count());
    }

    private Update<WorkshopView> update(Workshop workshop, Actor viewer, Filter filter, Instant now) {
        var id = workshop.id().value();
        return isShown(workshop, viewer) && passes(workshop, filter)
                ? new Update.Shown<>(id, view(workshop, viewer, now))
                : new Update.Gone<>(id);
    }

    private WorkshopView view(Workshop workshop, Actor viewer, Instant now) {
        return WorkshopView.of(
                workshop,
                members.displayName(workshop.organization(), workshop.plan().facilitator()),
                participants.seats(workshop),
                participants.active(workshop),
                participants.standing(workshop, viewer),
                now);
    }

    private boolean isShown(Workshop workshop, Actor viewer) {
        return participants.standing(workshop, viewer).sees(workshop.status());
    }

    private static boolean passes(Workshop workshop, Filter filter) {
        var plan = workshop.plan();
        return (filter.status() == null || filter.status() == workshop.status())
                && (filter.type() == null || filter.type() == plan.type())
                && (filter.facilitator() == null || filter.facilitator().equals(plan.facilitator()))
                && (filter.from() == null || !plan.scheduledStart().isBefore(filter.from()))
                && (filter.to() == null || plan.scheduledStart().isBefore(filter.to()))
                && (filter.virtual() == null || filter.virtual() == plan.virtual())
                && InMemorySearch.found(filter.text(), plan.title(), plan.description(), plan.location())
                && (filter.archived() == null || filter.archived() == workshop.archived());
    }

    private static Stream<Attendance> attendance(WorkshopParticipant participant) {
        return participant.registration() instanceof Registration.Registered(var attendance)
                ? Stream.of(attendance)
                : Stream.empty();
    }

    private static <T> long count(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).count();
    }

    private static Position byStart(WorkshopView view) {
        return new Position(
                view.workshop().plan().scheduledStart().toString(),
                view.workshop().id().value());
    }

    private static Position byUpdate(Workshop workshop) {
        return new Position(
                workshop.revision().updatedAt().toString(), workshop.id().value());
    }
}
