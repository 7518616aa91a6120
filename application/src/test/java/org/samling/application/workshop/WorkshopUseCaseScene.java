package org.samling.application.workshop;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samling.application.UseCaseScene;
import org.samling.application.organization.ActiveOrganizations;
import org.samling.application.paging.PageRequest;
import org.samling.application.workshop.EnrolInWorkshops.Register;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.RegistrationStatus;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopChanges;
import org.samling.domain.workshop.WorkshopParticipant;
import org.samling.domain.workshop.WorkshopRole;

/** An organisation with a coordinator and somebody who facilitates its workshops, and every use case of workshops. */
abstract class WorkshopUseCaseScene extends UseCaseScene {

    static final ExpectedRevision ANY = ExpectedRevision.any();
    static final ExpectedRevision STALE = new ExpectedRevision.OneOf(Set.of(77L));
    static final PageRequest MANY = new PageRequest(100, null);

    final Organization organization = withMentorProgram(anOrganization());
    final Member anne = memberOf(organization, "Anne", Role.COORDINATOR);
    final Member fredrik = memberOf(organization, "Fredrik", Role.PEER_MENTOR);
    final Actor coordinator = actorOf(anne);
    final Actor facilitator = actorOf(fredrik);

    final WorkshopHold holding = new WorkshopHold(workshops());
    final VisibleWorkshop visible = new VisibleWorkshop(workshopViews(), clock);
    final WorkshopRegistrar registrar = new WorkshopRegistrar(workshopParticipants(), outbox(), audit);
    final BrowseParticipants browseParticipants =
            new BrowseParticipantsService(visible, participantViews(), members(), clock);
    final EnrolInWorkshops enrol = new EnrolInWorkshopsService(holding, visible, browseParticipants, registrar, clock);
    final PlanWorkshops plan = new PlanWorkshopsService(
            holding,
            workshops(),
            visible,
            new ActiveOrganizations(organizations()),
            members(),
            workshopParticipants(),
            registrar,
            new WorkshopNotices(workshopAudience(), outbox()),
            audit,
            clock);
    final RunWorkshops run = new RunWorkshopsService(holding, workshops(), visible, registrar, audit, clock);
    final BrowseTodos browseTodos = new BrowseTodosService(visible, todoViews());
    final BrowseNotes browseNotes = new BrowseNotesService(visible, noteViews());
    final KeepTodos keepTodos = new KeepTodosService(holding, visible, todos(), browseTodos, outbox(), audit, clock);
    final KeepNotes keepNotes = new KeepNotesService(holding, workshopNotes(), browseNotes, audit, clock);

    final Member peerMentor(String name) {
        return memberOf(organization, name, Role.PEER_MENTOR);
    }

    final Member coordinatorElsewhere() {
        return memberOf(withMentorProgram(anOrganization()), "Elin", Role.COORDINATOR);
    }

    /** The coordinator, after the organisation has lost the mentor programme. */
    final Actor coordinatorWithoutModule() {
        return new Actor(anne.user(), organization.id(), Role.COORDINATOR, EnumSet.noneOf(Module.class), true);
    }

    final WorkshopSketch aWorkshop() {
        return aWorkshopIn(organization, fredrik);
    }

    /** A workshop with that many seats, all of them taken. */
    final Workshop full(int seats) {
        var workshop = aWorkshop().seating(seats).scheduled();
        for (int i = 0; i < seats; i++) {
            participant(workshop, peerMentor("Seated " + i));
        }
        return workshop;
    }

    final Register byOneself(Member member, Workshop workshop) {
        return new Register(actorOf(member), workshop.id(), null, WorkshopRole.PARTICIPANT, null);
    }

    final Register byCoordinator(UserId user, Workshop workshop) {
        return new Register(coordinator, workshop.id(), user, WorkshopRole.PARTICIPANT, null);
    }

    final HeldWorkshop now(Workshop workshop, UserId... people) {
        return workshops()
                .hold(workshop.organization(), workshop.id(), Arrays.asList(people))
                .orElseThrow();
    }

    final Workshop current(Workshop workshop) {
        return now(workshop).workshop();
    }

    final Seats seatsOf(Workshop workshop) {
        return now(workshop).seats();
    }

    final WorkshopParticipant recordOf(Workshop workshop, Member member) {
        return Objects.requireNonNull(
                now(workshop, member.user()).person(member.user()).participant());
    }

    final boolean hasRecord(Workshop workshop, UserId user) {
        return now(workshop, user).person(user).participant() != null;
    }

    final RegistrationStatus statusOf(Workshop workshop, Member member) {
        return recordOf(workshop, member).registration().status();
    }

    final @Nullable Long positionOf(Workshop workshop, Member member) {
        return workshopParticipants()
                .positions(workshop.organization(), workshop.id(), List.of(member.user()))
                .get(member.user());
    }

    static WorkshopChanges title(@Nullable String title) {
        return changes(Change.to(title), Change.keep(), Change.keep(), Change.keep(), Change.keep());
    }

    static WorkshopChanges facilitatedBy(@Nullable UserId facilitator) {
        return changes(Change.keep(), Change.to(facilitator), Change.keep(), Change.keep(), Change.keep());
    }

    static WorkshopChanges movedTo(Instant start) {
        return changes(Change.keep(), Change.keep(), Change.to(start), Change.keep(), Change.keep());
    }

    static WorkshopChanges movedTo(String location) {
        return new WorkshopChanges(
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.to(location),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep());
    }

    static WorkshopChanges seating(@Nullable Integer seats) {
        return changes(Change.keep(), Change.keep(), Change.keep(), Change.to(seats), Change.keep());
    }

    static WorkshopChanges lasting(int days) {
        return changes(Change.keep(), Change.keep(), Change.keep(), Change.keep(), Change.to(days));
    }

    static WorkshopChanges agenda(String agenda) {
        return WorkshopChanges.none().agenda(Change.to(agenda));
    }

    static WorkshopChanges changes(
            Change<String> title,
            Change<UserId> facilitator,
            Change<Instant> start,
            Change<Integer> seats,
            Change<Integer> days) {
        return new WorkshopChanges(
                title,
                Change.keep(),
                Change.keep(),
                facilitator,
                start,
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                seats,
                days,
                Change.keep());
    }
}
