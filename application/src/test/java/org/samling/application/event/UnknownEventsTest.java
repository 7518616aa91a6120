package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samling.application.event.PlanEvents.Act;
import org.samling.application.event.PlanEvents.ChangeEvent;
import org.samling.application.event.PlanEvents.Create;
import org.samling.application.event.PlanEvents.Duplicate;
import org.samling.application.event.SignUpForEvents.ChangeNotes;
import org.samling.application.event.SignUpForEvents.Promote;
import org.samling.application.event.SignUpForEvents.SignUp;
import org.samling.application.event.SignUpForEvents.SignUpMany;
import org.samling.application.event.TakeEventAttendance.Line;
import org.samling.application.event.TakeEventAttendance.RecordMany;
import org.samling.application.event.TakeEventAttendance.RecordOne;
import org.samling.domain.event.EventChanges;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipantRule;
import org.samling.domain.event.EventRule;
import org.samling.domain.event.Visibility;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;

/** Of an event that is not there, is another organisation's or is not for them, people are told the same. */
class UnknownEventsTest extends EventUseCaseScene {

    private final Member kari = contact("Kari");
    private final Actor contact = actorOf(kari);
    private final CountEvents count =
            new CountEventsService(visible, eventFigures(), eventCounts(), organizationViews());

    @Test
    void tenant_scoped_ownership() {
        for (var event : List.of(nowhere(), elsewhere())) {
            for (var actor : List.of(coordinator, contact)) {
                planning(actor, event).forEach(act -> assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, act));
                looking(actor, event).forEach(act -> assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, act));
            }
        }
    }

    @Test
    void tenant_scoped_ownership_hides_what_is_not_for_the_members_role() {
        for (var event : notForContacts()) {
            planning(contact, event).forEach(act -> assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, act));
            looking(contact, event).forEach(act -> assertRefused(EventRule.TENANT_SCOPED_OWNERSHIP, act));
        }
    }

    @Test
    void of_an_event_that_is_shown_to_them_members_learn_that_only_the_staff_plan_it() {
        var event = anEvent().published().id();

        planning(contact, event).forEach(act -> assertRefused(AccessRule.CREATOR_ROLE_AUTHORIZED, act));
        assertThat(browse.get(contact, event).event().id()).isEqualTo(event);
    }

    @Test
    void event_id_exists() {
        for (var event : List.of(nowhere(), elsewhere())) {
            for (var actor : List.of(coordinator, contact)) {
                takingPart(actor, event).forEach(act -> assertRefused(EventParticipantRule.EVENT_ID_EXISTS, act));
            }
        }
    }

    @Test
    void event_id_exists_only_for_those_to_whom_the_event_is_shown() {
        for (var event : notForContacts()) {
            takingPart(contact, event).forEach(act -> assertRefused(EventParticipantRule.EVENT_ID_EXISTS, act));
        }
    }

    @Test
    void whoever_was_signed_up_for_it_is_not_shut_out_when_it_is_narrowed() {
        var event = anEvent().visibleTo(Visibility.INVITE_ONLY).published();
        participant(event, kari);

        assertThat(browse.get(contact, event.id()).event()).isEqualTo(event);
        assertThatNoException().isThrownBy(() -> signUp.mustKnow(contact, event.id()));
    }

    @Test
    void organization_exists() {
        var nobodysCoordinator = new Actor(
                anne.user(), new OrganizationId(UUID.randomUUID()), Role.COORDINATOR, coordinator.modules(), true);

        assertRefused(
                EventRule.ORGANIZATION_EXISTS,
                () -> plan.create(new Create(nobodysCoordinator, anEvent().description())));
        assertRefused(EventRule.ORGANIZATION_EXISTS, () -> count.ofPeriod(nobodysCoordinator, null, null));
    }

    private Stream<ThrowingCallable> planning(Actor actor, EventId event) {
        var act = new Act(actor, event, STALE);
        return Stream.of(
                () -> plan.mustBeAllowedToPlan(actor, event),
                () -> plan.change(new ChangeEvent(actor, event, nothing(), STALE, false)),
                () -> plan.change(new ChangeEvent(actor, event, nothing(), STALE, true)),
                () -> plan.publish(act),
                () -> plan.unpublish(act),
                () -> plan.start(act),
                () -> plan.complete(act),
                () -> plan.cancel(new PlanEvents.Cancel(actor, event, null, STALE, false)),
                () -> plan.cancel(new PlanEvents.Cancel(actor, event, null, STALE, true)),
                () -> plan.delete(act),
                () -> plan.restore(act),
                () -> plan.duplicate(new Duplicate(actor, event, null, 0)));
    }

    private Stream<ThrowingCallable> looking(Actor actor, EventId event) {
        return Stream.of(() -> browse.get(actor, event), () -> count.ofEvent(actor, event));
    }

    private Stream<ThrowingCallable> takingPart(Actor actor, EventId event) {
        var user = actor.user();
        return Stream.of(
                () -> signUp.mustKnow(actor, event),
                () -> signUp.mustBeAllowedToChange(actor, event, user),
                () -> signUp.signUp(new SignUp(actor, event, null, null, null)),
                () -> signUp.signUp(new SignUp(actor, event, stranger(), null, null)),
                () -> signUp.signUpMany(new SignUpMany(actor, event, List.of(user), null, false)),
                () -> signUp.change(new ChangeNotes(actor, event, user, Change.to("Vegetar"), STALE)),
                () -> signUp.cancel(new SignUpForEvents.Cancel(actor, event, user, STALE, false)),
                () -> signUp.promote(new Promote(actor, event, user, STALE)),
                () -> browseParticipants.list(actor, event, new BrowseEventParticipants.Filter(null, null), MANY),
                () -> browseParticipants.waitlist(actor, event, MANY),
                () -> browseParticipants.get(actor, event, user),
                () -> browse.eligibility(actor, event, null),
                () -> browse.eligibility(actor, event, stranger()),
                () -> attendance.mustBeAllowedToRecord(actor, event),
                () -> attendance.record(new RecordOne(actor, event, user, EventAttendance.ATTENDED, STALE)),
                () -> attendance.recordMany(
                        new RecordMany(actor, event, List.of(new Line(user, EventAttendance.ATTENDED)))));
    }

    private static EventId nowhere() {
        return new EventId(UUID.randomUUID());
    }

    private EventId elsewhere() {
        var other = anOrganization();
        return published(other, memberOf(other, "Elin", Role.COORDINATOR)).id();
    }

    private List<EventId> notForContacts() {
        return List.of(
                anEvent().draft().id(),
                anEvent().deleted().id(),
                anEvent().visibleTo(Visibility.PEER_MENTORS).published().id(),
                anEvent().visibleTo(Visibility.COORDINATORS).published().id(),
                anEvent().visibleTo(Visibility.INVITE_ONLY).published().id());
    }

    private static EventChanges nothing() {
        return new EventChanges(
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep());
    }
}
