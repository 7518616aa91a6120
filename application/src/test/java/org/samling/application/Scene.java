package org.samling.application;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.samling.application.event.EventSketch;
import org.samling.application.event.view.EventView;
import org.samling.application.workshop.WorkshopSketch;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventChange;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.MemberProfile;
import org.samling.domain.organization.Organization;
import org.samling.domain.organization.OrganizationProfile;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Todo;
import org.samling.domain.workshop.TodoContent;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopNote;
import org.samling.domain.workshop.WorkshopParticipant;
import org.samling.domain.workshop.WorkshopRole;

/**
 * Sets the scene of a contract through the ports alone. Everything in it is new each time, for the contracts share one
 * database and must not disturb each other.
 */
public interface Scene extends Ports {

    Instant MORNING = Instant.parse("2026-03-02T08:00:00.123456Z");
    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    Instant EVENING = Instant.parse("2026-03-02T20:00:00Z");

    /** When workshops begin, unless the scene says otherwise: next week, so that they are open for sign-up. */
    Instant WORKSHOP_START = Instant.parse("2026-03-12T16:00:00Z");

    /** When events begin, unless the scene says otherwise. */
    Instant EVENT_START = Instant.parse("2026-03-14T16:00:00Z");

    default void write(Runnable work) {
        inTransaction(() -> {
            work.run();
            return work;
        });
    }

    default Organization anOrganization() {
        return organizationCalled("Hørselslaget " + UUID.randomUUID());
    }

    default Organization organizationCalled(String name) {
        var organization = Organization.found(OrganizationProfile.of(name, "Europe/Oslo"), MORNING);
        write(() -> organizations().add(organization));
        return organization;
    }

    default Organization deactivated(Organization organization) {
        var inactive = organization.deactivate(NOON);
        write(() -> organizations().save(inactive));
        return inactive;
    }

    default String aSubject() {
        return "idp|" + UUID.randomUUID();
    }

    default UserId aPerson() {
        return users().recognize(aSubject(), MORNING);
    }

    default Member memberOf(Organization organization, String displayName, Role role) {
        return memberOf(organization, aPerson(), displayName, role);
    }

    default Member memberOf(Organization organization, UserId user, String displayName, Role role) {
        var member =
                Member.join(organization.id(), user, MemberProfile.of(displayName, "post@example.org", role), MORNING);
        write(() -> members().add(member));
        return member;
    }

    /** Removes the member, whoever else is left. */
    default Member removed(Member member) {
        var former = member.remove(2, NOON);
        write(() -> members().save(former));
        return former;
    }

    /** The member, in an organisation that has every module. */
    default Actor actorOf(Member member) {
        return new Actor(
                member.user(), member.organization(), member.profile().role(), EnumSet.allOf(Module.class), true);
    }

    default Organization withMentorProgram(Organization organization) {
        write(() -> modules().switchTo(organization.id(), Module.MENTOR_PROGRAM, true, MORNING));
        return organization;
    }

    default WorkshopSketch aWorkshopIn(Organization organization, Member facilitator) {
        return new WorkshopSketch(this, organization, facilitator.user());
    }

    default Workshop scheduled(Organization organization, Member facilitator) {
        return aWorkshopIn(organization, facilitator).scheduled();
    }

    default Workshop saved(Workshop workshop) {
        write(() -> workshops().save(workshop));
        return workshop;
    }

    /** Somebody who signed up, and got a seat. */
    default WorkshopParticipant participant(Workshop workshop, Member member) {
        return signedUp(workshop, member, WorkshopRole.PARTICIPANT, new Place.Seat());
    }

    default WorkshopParticipant facilitator(Workshop workshop, Member member) {
        return signedUp(workshop, member, WorkshopRole.FACILITATOR, new Place.None());
    }

    default WorkshopParticipant waiting(Workshop workshop, Member member, long queueNumber) {
        return signedUp(workshop, member, WorkshopRole.PARTICIPANT, new Place.InQueue(queueNumber));
    }

    default WorkshopParticipant signedUp(Workshop workshop, Member member, WorkshopRole role, Place place) {
        return saved(WorkshopParticipant.register(workshop, member.user(), role, place, member.user(), MORNING));
    }

    default WorkshopParticipant saved(WorkshopParticipant participant) {
        write(() -> workshopParticipants().save(participant.organization(), List.of(participant)));
        return participant;
    }

    /** A to-do that nobody in particular is to do, at any time. */
    default Todo todo(Workshop workshop, int sortOrder) {
        return todo(workshop, sortOrder, new TodoContent("Bestille kaffe", null, null, null));
    }

    default Todo todo(Workshop workshop, int sortOrder, TodoContent content) {
        var todo = Todo.create(workshop, content, sortOrder, workshop.plan().facilitator(), MORNING);
        write(() -> todos().add(todo));
        return todo;
    }

    default Todo saved(Todo todo) {
        write(() -> todos().save(todo));
        return todo;
    }

    default WorkshopNote note(Workshop workshop, Member author, String text, Instant at) {
        var note = WorkshopNote.write(workshop, author.user(), text, at);
        write(() -> workshopNotes().add(note));
        return note;
    }

    default EventSketch anEventIn(Organization organization, Member creator) {
        return new EventSketch(this, organization, creator.user());
    }

    default Event published(Organization organization, Member creator) {
        return anEventIn(organization, creator).published();
    }

    /** The event after the act, and saved. */
    default Event saved(Event event, UnaryOperator<Event> act) {
        var after = act.apply(event);
        write(() -> events().save(new EventChange(event, after)));
        return after;
    }

    /** Somebody who signed up, and got a seat. */
    default EventParticipant participant(Event event, Member member) {
        return signedUp(event, member, new Place.Seat());
    }

    default EventParticipant waiting(Event event, Member member, long queueNumber) {
        return signedUp(event, member, new Place.InQueue(queueNumber));
    }

    default EventParticipant signedUp(Event event, Member member, Place place) {
        return signedUpBy(member, event, member, place);
    }

    default EventParticipant signedUpBy(Member by, Event event, Member member, Place place) {
        return saved(EventParticipant.register(event, member.user(), place, by.user(), null, MORNING));
    }

    default EventParticipant saved(EventParticipant participant) {
        write(() -> eventParticipants().save(participant.organization(), List.of(participant)));
        return participant;
    }

    /** What the member sees of the event at noon. */
    default EventView seenBy(Member viewer, Event event) {
        return eventViews().find(actorOf(viewer), event.id(), NOON).orElseThrow();
    }

    /** What the member sees of the workshop at noon. */
    default WorkshopView seenBy(Member viewer, Workshop workshop) {
        return workshopViews().find(actorOf(viewer), workshop.id(), NOON).orElseThrow();
    }
}
