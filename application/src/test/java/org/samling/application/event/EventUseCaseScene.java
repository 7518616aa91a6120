package org.samling.application.event;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samling.application.UseCaseScene;
import org.samling.application.event.PlanEvents.ChangeEvent;
import org.samling.application.event.SignUpForEvents.SignUp;
import org.samling.application.paging.PageRequest;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.UserId;

/** An organisation with a coordinator, and every use case of events. */
abstract class EventUseCaseScene extends UseCaseScene {

    static final ExpectedRevision ANY = ExpectedRevision.any();
    static final ExpectedRevision STALE = new ExpectedRevision.OneOf(Set.of(77L));
    static final PageRequest MANY = new PageRequest(100, null);

    final Organization organization = anOrganization();
    final Member anne = memberOf(organization, "Anne", Role.COORDINATOR);
    final Actor coordinator = actorOf(anne);

    final EventHold holding = new EventHold(events());
    final VisibleEvent visible = new VisibleEvent(eventViews(), clock);
    final EventRegistrar registrar = new EventRegistrar(eventParticipants(), outbox(), audit);
    final BrowseEvents browse = new BrowseEventsService(visible, eventViews(), eventParticipantViews(), clock);
    final BrowseEventParticipants browseParticipants =
            new BrowseEventParticipantsService(visible, eventParticipantViews(), clock);
    final SignUpForEvents signUp = new SignUpForEventsService(holding, visible, browseParticipants, registrar, clock);
    final PlanEvents plan = new PlanEventsService(
            holding,
            visible,
            organizations(),
            new EventJournal(events(), audit),
            new EventRefill(events(), registrar),
            registrar,
            new EventNotices(eventAudience()),
            clock);
    final TakeEventAttendance attendance = new TakeEventAttendanceService(holding, visible, registrar, clock);
    final TidyEvents tidy =
            new TidyEventsService(allOrganizations(), organizations(), oldEvents(), eventCounts(), audit, clock);

    final Member contact(String name) {
        return memberOf(organization, name, Role.CONTACT);
    }

    final Member peerMentor(String name) {
        return memberOf(organization, name, Role.PEER_MENTOR);
    }

    final Member coordinatorElsewhere() {
        return memberOf(anOrganization(), "Elin", Role.COORDINATOR);
    }

    final EventSketch anEvent() {
        return anEventIn(organization, anne);
    }

    final Event published() {
        return anEvent().published();
    }

    /** An event with that many seats, all of them taken. */
    final Event full(int seats) {
        var event = anEvent().seating(seats).published();
        for (int i = 0; i < seats; i++) {
            participant(event, contact("Seated " + i));
        }
        return event;
    }

    final ChangeEvent change(Event event, EventChangesSketch wanted) {
        return new ChangeEvent(coordinator, event.id(), wanted.changes(), ANY, false);
    }

    final ChangeEvent rehearsal(Event event, EventChangesSketch wanted) {
        return new ChangeEvent(coordinator, event.id(), wanted.changes(), ANY, true);
    }

    final SignUp byOneself(Member member, Event event) {
        return new SignUp(actorOf(member), event.id(), null, null, null);
    }

    final SignUp byCoordinator(UserId user, Event event) {
        return new SignUp(coordinator, event.id(), user, null, null);
    }

    final HeldEvent now(Event event, UserId... people) {
        return events().hold(event.organization(), event.id(), Arrays.asList(people))
                .orElseThrow();
    }

    final Event current(Event event) {
        return now(event).event();
    }

    final Seats seatsOf(Event event) {
        return now(event).seats();
    }

    final EventParticipant recordOf(Event event, Member member) {
        return Objects.requireNonNull(
                now(event, member.user()).person(member.user()).participant());
    }

    final boolean hasRecord(Event event, UserId user) {
        return now(event, user).person(user).participant() != null;
    }

    final EventParticipantStatus statusOf(Event event, Member member) {
        return recordOf(event, member).participation().status();
    }

    final @Nullable Long positionOf(Event event, Member member) {
        return eventParticipants()
                .positions(event.organization(), event.id(), List.of(member.user()))
                .get(member.user());
    }
}
