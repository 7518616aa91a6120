package org.samling.application.workshop;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samling.application.organization.InMemoryMembers;
import org.samling.application.organization.InMemoryOrganizations;
import org.samling.application.organization.port.WorkshopArchive;
import org.samling.application.workshop.port.Workshops;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopParticipant;
import org.samling.domain.workshop.WorkshopStatus;

/** Workshops in memory. Nobody waits for anybody. */
public final class InMemoryWorkshops implements Workshops, WorkshopArchive {

    private final Map<WorkshopId, Workshop> workshops = new ConcurrentHashMap<>();
    private final InMemoryOrganizations organizations;
    private final InMemoryMembers members;
    private final InMemoryWorkshopParticipants participants;

    public InMemoryWorkshops(
            InMemoryOrganizations organizations, InMemoryMembers members, InMemoryWorkshopParticipants participants) {
        this.organizations = organizations;
        this.members = members;
        this.participants = participants;
    }

    @Override
    public void add(Workshop workshop) {
        workshops.put(workshop.id(), workshop);
    }

    @Override
    public Optional<HeldWorkshop> hold(OrganizationId organization, WorkshopId workshop, Collection<UserId> people) {
        return find(organization, workshop).map(found -> held(found, people));
    }

    @Override
    public List<WorkshopId> holdUpcoming(OrganizationId organization, UserId user) {
        return participants
                .recordsOf(organization, user)
                .filter(WorkshopParticipant::isSignedUp)
                .map(WorkshopParticipant::workshop)
                .filter(workshop -> find(organization, workshop)
                        .filter(found -> found.status() == WorkshopStatus.SCHEDULED)
                        .isPresent())
                .sorted(Comparator.comparing(WorkshopId::toString))
                .toList();
    }

    @Override
    public void save(Workshop workshop) {
        workshops.compute(workshop.id(), (id, current) -> {
            if (current == null
                    || current.revision().number() + 1 != workshop.revision().number()) {
                throw new RuleViolation(CommonRule.STALE_REVISION);
            }
            return workshop;
        });
    }

    @Override
    public List<WorkshopId> archiveAll(OrganizationId organization, Instant now) {
        var archived = of(organization)
                .filter(workshop -> !workshop.archived())
                .map(workshop -> workshop.archive(now))
                .toList();
        archived.forEach(this::save);
        return archived.stream().map(Workshop::id).toList();
    }

    public Optional<Workshop> find(OrganizationId organization, WorkshopId id) {
        return Optional.ofNullable(workshops.get(id))
                .filter(workshop -> workshop.organization().equals(organization));
    }

    public Stream<Workshop> of(OrganizationId organization) {
        return workshops.values().stream()
                .filter(workshop -> workshop.organization().equals(organization));
    }

    private HeldWorkshop held(Workshop workshop, Collection<UserId> people) {
        return new HeldWorkshop(
                workshop,
                organizations
                        .find(workshop.organization())
                        .orElseThrow()
                        .state()
                        .isActive(),
                participants.seats(workshop),
                participants.active(workshop),
                people.stream()
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), user -> candidate(workshop, user))));
    }

    private Candidate<WorkshopParticipant> candidate(Workshop workshop, UserId user) {
        var member = members.find(workshop.organization(), user);
        return new Candidate<>(
                user,
                members.displayName(workshop.organization(), user),
                member.filter(found -> found.state().isActive())
                        .map(found -> found.profile().role())
                        .orElse(null),
                participants.find(workshop.organization(), workshop.id(), user).orElse(null));
    }
}
