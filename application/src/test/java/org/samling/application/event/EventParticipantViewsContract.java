package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.application.event.BrowseEventParticipants.Filter;
import org.samling.application.event.view.EventParticipantView;
import org.samling.application.paging.AllPages;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/** What anybody who shows the people in events promises. */
public interface EventParticipantViewsContract extends Scene {

    PageRequest MANY = new PageRequest(100, null);
    Filter EVERYBODY = new Filter(null, null);

    @Test
    default void everybody_in_the_event_is_shown_with_name_place_and_what_may_be_done() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = anEventIn(organization, anne).seating(3).published();
        var registered = saved(participant(event, memberOf(organization, "Bodil", Role.CONTACT))
                .note("Teleslynge", NOON));
        var waiting = waiting(event, memberOf(organization, "Cecilie", Role.PEER_MENTOR), 5);
        var cancelled = saved(participant(event, memberOf(organization, "Dina", Role.PEER_MENTOR))
                .cancel(NOON));
        var attended = saved(participant(event, memberOf(organization, "Eva", Role.PEER_MENTOR))
                .attended(NOON));
        var missed = saved(signedUpBy(anne, event, memberOf(organization, "Frida", Role.PEER_MENTOR), new Place.Seat())
                .missed(NOON));
        var views = List.of(
                view(registered, "Bodil", null, event, anne),
                view(waiting, "Cecilie", 1L, event, anne),
                view(cancelled, "Dina", null, event, anne),
                view(attended, "Eva", null, event, anne),
                view(missed, "Frida", null, event, anne));

        assertThat(listedTo(anne, event, EVERYBODY)).containsExactlyInAnyOrderElementsOf(views);
        assertThat(views)
                .allSatisfy(
                        view -> assertThat(found(anne, event, view.participant().user()))
                                .isEqualTo(view));
    }

    @Test
    default void a_person_sees_the_own_record_with_its_notes_and_what_the_person_may_do() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var record = saved(participant(event, bodil).note("Teleslynge", NOON));

        assertThat(found(bodil, event, bodil.user())).isEqualTo(view(record, "Bodil", null, event, bodil));
    }

    @Test
    default void what_may_be_done_depends_on_the_time_and_on_free_seats() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = anEventIn(organization, anne).seating(1).published();
        participant(event, anne);
        var waiting = waiting(event, memberOf(organization, "Bodil", Role.CONTACT), 1);
        var afterTheStart = EVENT_START.plusSeconds(60);
        var seen = seenBy(anne, event);

        assertThat(eventParticipantViews().find(seen, waiting.user(), afterTheStart))
                .contains(EventParticipantView.of(
                        waiting, "Bodil", 1L, event, seen.seats(), actorOf(anne), afterTheStart));
    }

    @Test
    default void whoever_has_left_the_organization_is_still_shown_by_name() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var event = published(organization, anne);
        waiting(event, bodil, 1);
        removed(bodil);

        assertThat(found(anne, event, bodil.user()).displayName()).isEqualTo("Bodil");
        assertThat(namesListedTo(anne, event, EVERYBODY)).containsExactly("Bodil");
        assertThat(waitlist(anne, event, 10))
                .extracting(EventParticipantView::displayName)
                .containsExactly("Bodil");
    }

    @Test
    default void whoever_is_not_in_the_event_is_not_shown() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);
        waiting(published(organization, anne), anne, 1);

        assertThat(eventParticipantViews().find(seenBy(anne, event), anne.user(), NOON))
                .isEmpty();
        assertThat(eventParticipantViews().find(seenBy(anne, event), aPerson(), NOON))
                .isEmpty();
        assertThat(listedTo(anne, event, EVERYBODY)).isEmpty();
        assertThat(waitlist(anne, event, 10)).isEmpty();
    }

    @Test
    default void people_are_listed_in_the_order_of_their_records_page_by_page() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);
        var records = Stream.of("Bodil", "Cecilie", "Dina", "Eva", "Frida")
                .map(name -> participant(event, memberOf(organization, name, Role.PEER_MENTOR))
                        .id())
                .sorted(Comparator.comparing(Objects::toString))
                .toList();

        var start = eventParticipantViews().list(seenBy(anne, event), EVERYBODY, new PageRequest(2, null), NOON);
        assertThat(start.next()).isEqualTo(new Position("", records.get(1).value()));

        assertThat(AllPages.of(2, page -> eventParticipantViews().list(seenBy(anne, event), EVERYBODY, page, NOON)))
                .extracting(view -> view.participant().id())
                .containsExactlyElementsOf(records);
    }

    @Test
    default void people_can_be_asked_for_by_status_and_person() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var event = published(organization, anne);
        participant(event, bodil);
        waiting(event, memberOf(organization, "Cecilie", Role.PEER_MENTOR), 1);
        saved(participant(event, memberOf(organization, "Dina", Role.PEER_MENTOR))
                .attended(NOON));
        saved(participant(event, memberOf(organization, "Eva", Role.PEER_MENTOR))
                .missed(NOON));
        saved(participant(event, memberOf(organization, "Frida", Role.PEER_MENTOR))
                .cancel(NOON));

        assertThat(namesListedTo(anne, event, in(EventParticipantStatus.REGISTERED)))
                .containsExactly("Bodil");
        assertThat(namesListedTo(anne, event, in(EventParticipantStatus.WAITLISTED)))
                .containsExactly("Cecilie");
        assertThat(namesListedTo(anne, event, in(EventParticipantStatus.ATTENDED)))
                .containsExactly("Dina");
        assertThat(namesListedTo(anne, event, in(EventParticipantStatus.NO_SHOW)))
                .containsExactly("Eva");
        assertThat(namesListedTo(anne, event, in(EventParticipantStatus.CANCELLED)))
                .containsExactly("Frida");
        assertThat(namesListedTo(anne, event, new Filter(null, bodil.user()))).containsExactly("Bodil");
        assertThat(namesListedTo(anne, event, new Filter(null, anne.user()))).isEmpty();
        assertThat(namesListedTo(anne, event, new Filter(EventParticipantStatus.REGISTERED, bodil.user())))
                .containsExactly("Bodil");
        assertThat(namesListedTo(anne, event, new Filter(EventParticipantStatus.ATTENDED, bodil.user())))
                .isEmpty();
    }

    @Test
    default void the_place_in_the_queue_is_counted_over_all_who_wait() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var event = published(organization, anne);
        waiting(event, bodil, 12);
        waiting(event, memberOf(organization, "Cecilie", Role.PEER_MENTOR), 3);
        waiting(event, memberOf(organization, "Dina", Role.PEER_MENTOR), 7);
        saved(waiting(event, memberOf(organization, "Eva", Role.PEER_MENTOR), 1).cancel(NOON));
        participant(event, memberOf(organization, "Frida", Role.PEER_MENTOR));
        waiting(published(organization, anne), anne, 1);

        assertThat(AllPages.of(
                        1,
                        page -> eventParticipantViews()
                                .list(seenBy(anne, event), in(EventParticipantStatus.WAITLISTED), page, NOON)))
                .extracting(EventParticipantView::displayName, EventParticipantView::waitlistPosition)
                .containsExactlyInAnyOrder(tuple("Bodil", 3L), tuple("Cecilie", 1L), tuple("Dina", 2L));
        assertThat(found(anne, event, bodil.user()).waitlistPosition()).isEqualTo(3);
    }

    @Test
    default void the_waitlist_begins_with_whoever_has_waited_longest_and_goes_on_page_by_page() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);
        waiting(event, memberOf(organization, "Bodil", Role.PEER_MENTOR), 12);
        waiting(event, memberOf(organization, "Cecilie", Role.PEER_MENTOR), 3);
        var second = waiting(event, memberOf(organization, "Dina", Role.PEER_MENTOR), 7);
        saved(waiting(event, memberOf(organization, "Eva", Role.PEER_MENTOR), 1).cancel(NOON));
        participant(event, memberOf(organization, "Frida", Role.PEER_MENTOR));

        var start = eventParticipantViews().waitlist(seenBy(anne, event), new PageRequest(2, null), NOON);
        assertThat(start.items()).last().isEqualTo(view(second, "Dina", 2L, event, anne));
        assertThat(start.next()).isEqualTo(new Position("7", second.id().value()));

        assertThat(waitlist(anne, event, 2))
                .extracting(EventParticipantView::displayName, EventParticipantView::waitlistPosition)
                .containsExactly(tuple("Cecilie", 1L), tuple("Dina", 2L), tuple("Bodil", 3L));
    }

    @Test
    default void what_somebody_is_to_the_event_is_told_of_those_in_it_and_of_others() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var cecilie = memberOf(organization, "Cecilie", Role.PEER_MENTOR);
        var event = published(organization, anne);
        var record = waiting(event, bodil, 3);
        var former = saved(participant(event, cecilie).cancel(NOON));
        participant(published(organization, anne), anne);
        removed(cecilie);

        assertThat(candidate(anne, event, anne.user()))
                .isEqualTo(new Candidate<>(anne.user(), "Anne", Role.COORDINATOR, null));
        assertThat(candidate(anne, event, bodil.user()))
                .isEqualTo(new Candidate<>(bodil.user(), "Bodil", Role.CONTACT, record));
        assertThat(candidate(anne, event, cecilie.user()))
                .isEqualTo(new Candidate<>(cecilie.user(), "Cecilie", null, former));
    }

    @Test
    default void of_strangers_nothing_is_told() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);
        var elsewhere = memberOf(anOrganization(), "Bodil", Role.ORG_ADMIN).user();

        assertThat(List.of(elsewhere, aPerson(), new UserId(UUID.randomUUID())))
                .allSatisfy(user -> assertThat(candidate(anne, event, user)).isEqualTo(Candidate.unknown(user)));
    }

    private EventParticipantView view(
            EventParticipant participant, String name, @Nullable Long position, Event event, Member viewer) {
        var seats = seenBy(viewer, event).seats();
        return EventParticipantView.of(participant, name, position, event, seats, actorOf(viewer), NOON);
    }

    private Candidate<EventParticipant> candidate(Member viewer, Event event, UserId user) {
        return eventParticipantViews().candidate(seenBy(viewer, event), user);
    }

    private EventParticipantView found(Member viewer, Event event, UserId user) {
        return eventParticipantViews().find(seenBy(viewer, event), user, NOON).orElseThrow();
    }

    private List<EventParticipantView> waitlist(Member viewer, Event event, int limit) {
        return AllPages.of(limit, page -> eventParticipantViews().waitlist(seenBy(viewer, event), page, NOON));
    }

    private List<EventParticipantView> listedTo(Member viewer, Event event, Filter filter) {
        return eventParticipantViews()
                .list(seenBy(viewer, event), filter, MANY, NOON)
                .items();
    }

    private List<String> namesListedTo(Member viewer, Event event, Filter filter) {
        return listedTo(viewer, event, filter).stream()
                .map(EventParticipantView::displayName)
                .toList();
    }

    private static Filter in(EventParticipantStatus status) {
        return new Filter(status, null);
    }
}
