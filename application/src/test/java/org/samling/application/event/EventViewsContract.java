package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.application.event.BrowseEvents.Filter;
import org.samling.application.event.BrowseEvents.Order;
import org.samling.application.event.view.EventView;
import org.samling.application.paging.PageRequest;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.event.Visibility;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Seats;

/** What anybody who shows events promises, of each of them and of who sees it. */
public interface EventViewsContract extends Scene {

    PageRequest MANY = new PageRequest(100, null);
    Filter EVERYTHING = Filter.everything(Order.START);
    Filter ARCHIVED = new Filter(null, null, null, null, null, null, null, null, null, true, null, Order.START);
    Filter DELETED = new Filter(null, null, null, null, null, null, null, null, null, null, true, Order.START);

    @Test
    default void an_event_is_shown_with_its_seats_and_how_the_viewer_stands_with_it() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var event = anEventIn(organization, anne).seating(4).published();
        participant(event, memberOf(organization, "Cecilie", Role.PEER_MENTOR));
        saved(participant(event, memberOf(organization, "Dina", Role.PEER_MENTOR))
                .attended(NOON));
        saved(participant(event, memberOf(organization, "Eva", Role.PEER_MENTOR))
                .missed(NOON));
        waiting(event, bodil, 4);
        saved(waiting(event, memberOf(organization, "Frida", Role.PEER_MENTOR), 5)
                .cancel(NOON));
        var seats = new Seats(4, 3, 1, 4);

        assertSeenAs(view(event, seats, null, anne), anne, event);
        assertSeenAs(view(event, seats, EventParticipantStatus.WAITLISTED, bodil), bodil, event);
    }

    @Test
    default void how_the_viewer_stands_with_it_is_told_in_every_status() {
        var organization = anOrganization();
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var registered = memberOf(organization, "Bodil", Role.CONTACT);
        var attended = memberOf(organization, "Cecilie", Role.CONTACT);
        var missed = memberOf(organization, "Dina", Role.CONTACT);
        var cancelled = memberOf(organization, "Eva", Role.CONTACT);
        participant(event, registered);
        saved(participant(event, attended).attended(NOON));
        saved(participant(event, missed).missed(NOON));
        saved(participant(event, cancelled).cancel(NOON));

        assertThat(Stream.of(registered, attended, missed, cancelled)
                        .map(viewer -> seenBy(viewer, event).ownStatus()))
                .containsExactly(
                        EventParticipantStatus.REGISTERED,
                        EventParticipantStatus.ATTENDED,
                        EventParticipantStatus.NO_SHOW,
                        EventParticipantStatus.CANCELLED);
    }

    @Test
    default void an_event_without_limit_and_without_people_is_shown_as_free() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);

        assertSeenAs(view(event, Seats.allFree(null), null, anne), anne, event);
    }

    @Test
    default void what_may_be_done_depends_on_the_time() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);
        var afterTheStart = EVENT_START.plusSeconds(60);
        var seen = EventView.of(event, Seats.allFree(null), null, actorOf(anne), null, afterTheStart);

        assertThat(eventViews().find(actorOf(anne), event.id(), afterTheStart)).contains(seen);
        assertThat(eventViews()
                        .list(actorOf(anne), EVERYTHING, MANY, afterTheStart)
                        .items())
                .containsExactly(seen);
    }

    @Test
    default void events_of_another_organization_and_such_that_nobody_planned_are_not_shown() {
        var elsewhere = anOrganization();
        var event = published(elsewhere, memberOf(elsewhere, "Anne", Role.ORG_ADMIN));
        var stranger = memberOf(anOrganization(), "Bodil", Role.ORG_ADMIN);

        assertThat(sees(stranger, event)).isFalse();
        assertThat(eventViews().find(actorOf(stranger), new EventId(UUID.randomUUID()), NOON))
                .isEmpty();
        assertThat(idsListedTo(stranger, EVERYTHING)).isEmpty();
    }

    @Test
    default void each_role_sees_what_is_meant_for_it_and_whoever_was_signed_up_sees_it_too() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var withoutRecords = Arrays.stream(Role.values())
                .map(role -> memberOf(organization, "Uten", role))
                .toList();
        var withRecords = Arrays.stream(Role.values())
                .map(role -> memberOf(organization, "Med", role))
                .toList();
        var events = Arrays.stream(Visibility.values())
                .flatMap(visibility -> {
                    var sketch = anEventIn(organization, anne).visibleTo(visibility);
                    return Stream.of(
                            sketch.draft(),
                            sketch.published(),
                            sketch.started(),
                            sketch.completed(),
                            sketch.cancelled(),
                            sketch.deleted(),
                            sketch.archived(),
                            sketch.after(draft -> draft.publish(MORNING).unpublish(0, MORNING)),
                            sketch.after(draft -> EventSketch.archived(draft.publish(MORNING), MORNING)
                                    .delete(MORNING)));
                })
                .toList();
        for (var event : events) {
            participant(event, withRecords.get(0));
            waiting(event, withRecords.get(1), 1);
            saved(participant(event, withRecords.get(2)).missed(MORNING));
            participant(event, withRecords.get(3));
        }

        assertThat(withoutRecords).allSatisfy(viewer -> assertShownTo(viewer, false, events));
        assertThat(withRecords).allSatisfy(viewer -> assertShownTo(viewer, true, events));
    }

    @Test
    default void whoever_has_cancelled_still_sees_what_was_for_invited_people() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var event = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR))
                .visibleTo(Visibility.INVITE_ONLY)
                .published();
        saved(participant(event, bodil).cancel(NOON));

        assertThat(sees(bodil, event)).isTrue();
        assertThat(idsListedTo(bodil, EVERYTHING)).containsExactly(event.id());
    }

    private void assertSeenAs(EventView expected, Member viewer, Event event) {
        assertThat(seenBy(viewer, event)).isEqualTo(expected);
        assertThat(eventViews().list(actorOf(viewer), EVERYTHING, MANY, NOON).items())
                .containsExactly(expected);
    }

    private void assertShownTo(Member viewer, boolean hasRecord, List<Event> events) {
        var shown = events.stream()
                .filter(event -> event.isShownTo(actorOf(viewer), hasRecord))
                .toList();

        assertThat(events).allSatisfy(event -> assertThat(sees(viewer, event)).isEqualTo(shown.contains(event)));
        assertThat(idsListedTo(viewer, EVERYTHING))
                .containsExactlyInAnyOrderElementsOf(
                        ids(shown.stream().filter(event -> event.archivedAt() == null && event.deletedAt() == null)));
        assertThat(idsListedTo(viewer, ARCHIVED))
                .containsExactlyInAnyOrderElementsOf(
                        ids(shown.stream().filter(event -> event.archivedAt() != null && event.deletedAt() == null)));
        assertThat(idsListedTo(viewer, DELETED))
                .containsExactlyInAnyOrderElementsOf(
                        ids(shown.stream().filter(event -> event.archivedAt() == null && event.deletedAt() != null)));
    }

    private boolean sees(Member viewer, Event event) {
        return eventViews().find(actorOf(viewer), event.id(), NOON).isPresent();
    }

    private List<EventId> idsListedTo(Member viewer, Filter filter) {
        return eventViews().list(actorOf(viewer), filter, MANY, NOON).items().stream()
                .map(view -> view.event().id())
                .toList();
    }

    private EventView view(Event event, Seats seats, @Nullable EventParticipantStatus ownStatus, Member viewer) {
        return EventView.of(event, seats, ownStatus, actorOf(viewer), null, NOON);
    }

    private static List<EventId> ids(Stream<Event> events) {
        return events.map(Event::id).toList();
    }
}
