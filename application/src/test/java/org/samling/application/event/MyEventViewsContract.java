package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.application.event.view.EventRegistrationView;
import org.samling.application.paging.AllPages;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.EventParticipantId;
import org.samling.domain.event.Visibility;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/** What anybody who shows persons their own events promises. */
public interface MyEventViewsContract extends Scene {

    PageRequest MANY = new PageRequest(100, null);

    @Test
    default void a_person_sees_the_own_events_in_all_organizations_by_their_start() {
        var person = aPerson();
        var here = organizationCalled("Hørselslaget");
        var there = organizationCalled("Blindeforbundet");
        var asContact = memberOf(here, person, "Kari", Role.CONTACT);
        var asCoordinator = memberOf(there, person, "Kari Nordmann", Role.COORDINATOR);
        var late = anEventIn(here, memberOf(here, "Anne", Role.COORDINATOR))
                .startingAt(day(9))
                .published();
        waiting(late, memberOf(here, "Bodil", Role.PEER_MENTOR), 3);
        var waiting = waiting(late, asContact, 8);
        var early = anEventIn(there, memberOf(there, "Cecilie", Role.COORDINATOR))
                .startingAt(day(2))
                .published();
        var seated = saved(participant(early, asCoordinator).note("Kommer seint", NOON));

        assertThat(eventsOf(person, null))
                .containsExactly(
                        EventRegistrationView.of(seated, null, early, "Blindeforbundet", actorOf(asCoordinator), NOON),
                        EventRegistrationView.of(waiting, 2L, late, "Hørselslaget", actorOf(asContact), NOON));
    }

    @Test
    default void whatever_a_person_was_signed_up_for_stays_among_the_own_events() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var sketch = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var completed = sketch.startingAt(day(1)).completed();
        var archived = sketch.startingAt(day(2)).archived();
        var cancelled = sketch.startingAt(day(3)).cancelled();
        var left = sketch.startingAt(day(4)).published();
        var narrowed =
                sketch.startingAt(day(5)).visibleTo(Visibility.COORDINATORS).published();
        Stream.of(completed, archived, cancelled, narrowed).forEach(event -> participant(event, bodil));
        saved(participant(left, bodil).cancel(NOON));

        assertThat(eventIdsOf(bodil.user()))
                .containsExactly(completed.id(), archived.id(), cancelled.id(), left.id(), narrowed.id());
    }

    @Test
    default void the_events_of_others_are_not_among_the_own() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        participant(published(organization, anne), memberOf(organization, "Bodil", Role.PEER_MENTOR));

        assertThat(eventsOf(anne.user(), null)).isEmpty();
        assertThat(eventsOf(aPerson(), null)).isEmpty();
    }

    @Test
    default void drafts_are_among_the_own_events_of_the_staff_alone_and_deleted_ones_of_nobody() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var draft = anEventIn(organization, anne).startingAt(day(1)).draft();
        var deleted = anEventIn(organization, anne).startingAt(day(2)).deleted();
        Stream.of(draft, deleted).forEach(event -> {
            participant(event, anne);
            participant(event, bodil);
        });

        assertThat(eventIdsOf(anne.user())).containsExactly(draft.id());
        assertThat(eventIdsOf(bodil.user())).isEmpty();
    }

    @Test
    default void the_role_is_that_of_each_organization() {
        var person = aPerson();
        var here = anOrganization();
        var there = anOrganization();
        var asContact = memberOf(here, person, "Kari", Role.CONTACT);
        var asAdmin = memberOf(there, person, "Kari", Role.ORG_ADMIN);
        participant(anEventIn(here, asContact).draft(), asContact);
        var draftThere = anEventIn(there, asAdmin).draft();
        participant(draftThere, asAdmin);

        assertThat(eventIdsOf(person)).containsExactly(draftThere.id());
    }

    @Test
    default void whoever_has_left_an_organization_sees_nothing_of_it() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        participant(published(organization, memberOf(organization, "Anne", Role.COORDINATOR)), bodil);
        assertThat(eventsOf(bodil.user(), null)).hasSize(1);

        removed(bodil);

        assertThat(eventsOf(bodil.user(), null)).isEmpty();
    }

    @Test
    default void events_can_be_asked_for_from_a_moment_on() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var sketch = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        participant(sketch.startingAt(day(2)).published(), bodil);
        var second = sketch.startingAt(day(3)).published();
        participant(second, bodil);

        assertThat(eventsOf(bodil.user(), day(3)))
                .extracting(view -> view.event().id())
                .containsExactly(second.id());
        assertThat(eventsOf(bodil.user(), day(3).plusNanos(1000))).isEmpty();
    }

    @Test
    default void events_go_on_page_by_page_and_those_at_the_same_time_by_their_records() {
        var person = aPerson();
        var here = anOrganization();
        var there = anOrganization();
        var bodilHere = memberOf(here, person, "Bodil", Role.PEER_MENTOR);
        var bodilThere = memberOf(there, person, "Bodil", Role.ORG_ADMIN);
        var first = participant(anEventIn(there, bodilThere).startingAt(day(1)).published(), bodilThere);
        var meanwhile = Stream.concat(
                        Stream.generate(() -> participant(
                                        anEventIn(here, bodilHere)
                                                .startingAt(day(2))
                                                .published(),
                                        bodilHere))
                                .limit(2),
                        Stream.generate(() -> participant(
                                        anEventIn(there, bodilThere)
                                                .startingAt(day(2))
                                                .published(),
                                        bodilThere))
                                .limit(2))
                .map(EventParticipant::id)
                .sorted(Comparator.comparing(EventParticipantId::toString))
                .toList();

        var start = myEventViews().events(person, null, new PageRequest(2, null), NOON);
        assertThat(start.next())
                .isEqualTo(new Position(day(2).toString(), meanwhile.getFirst().value()));

        assertThat(AllPages.of(2, page -> myEventViews().events(person, null, page, NOON)))
                .extracting(view -> view.participant().id())
                .containsExactly(first.id(), meanwhile.get(0), meanwhile.get(1), meanwhile.get(2), meanwhile.get(3));
    }

    private List<EventRegistrationView> eventsOf(UserId user, @Nullable Instant from) {
        return myEventViews().events(user, from, MANY, NOON).items();
    }

    private List<EventId> eventIdsOf(UserId user) {
        return eventsOf(user, null).stream().map(view -> view.event().id()).toList();
    }

    private static Instant day(int day) {
        return EVENT_START.plusSeconds(day * 86_400L);
    }
}
