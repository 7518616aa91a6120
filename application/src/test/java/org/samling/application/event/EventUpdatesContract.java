package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.application.event.BrowseEvents.Filter;
import org.samling.application.event.BrowseEvents.Near;
import org.samling.application.event.BrowseEvents.Order;
import org.samling.application.event.view.EventView;
import org.samling.application.paging.AllPages;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.application.paging.Updates;
import org.samling.application.paging.Updates.Update;
import org.samling.application.paging.Updates.Update.Gone;
import org.samling.application.paging.Updates.Update.Shown;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.event.EventPlan;
import org.samling.domain.event.EventStatus;
import org.samling.domain.event.EventType;
import org.samling.domain.event.GeoPoint;
import org.samling.domain.event.Visibility;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Seats;

/** What anybody who tells how events have changed promises to those who keep copies of them. */
public interface EventUpdatesContract extends Scene {

    PageRequest MANY = new PageRequest(100, null);
    Filter EVERYTHING = Filter.everything(Order.START);

    @Test
    default void what_was_changed_then_or_later_is_told_in_the_order_of_the_changes() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var sketch = anEventIn(organization, anne);
        var late = saved(sketch.startingAt(day(1)).published(), event -> event.cancel(null, EVENING));
        var early = saved(sketch.startingAt(day(2)).draft(), event -> event.publish(NOON));
        sketch.startingAt(day(3)).published();

        assertThat(toldTo(anne, NOON)).containsExactly(shown(early, anne), shown(late, anne));
        assertThat(toldTo(anne, NOON.plusNanos(1000))).containsExactly(shown(late, anne));
        assertThat(toldTo(anne, EVENING.plusNanos(1000))).isEmpty();
        assertThat(toldTo(anne, MORNING)).hasSize(3);
    }

    @Test
    default void changes_at_the_same_time_are_each_told_once_by_their_id_page_by_page() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var byId = Stream.generate(() -> saved(anEventIn(organization, anne).draft(), event -> event.publish(NOON)))
                .limit(5)
                .map(event -> event.id().value())
                .sorted(Comparator.comparing(UUID::toString))
                .toList();

        var start = eventViews().updates(actorOf(anne), EVERYTHING, NOON, new PageRequest(2, null), NOON);
        assertThat(start.next()).isEqualTo(new Position(NOON.toString(), byId.get(1)));

        assertThat(AllPages.of(2, page -> eventViews().updates(actorOf(anne), EVERYTHING, NOON, page, NOON)))
                .extracting(Update::id)
                .containsExactlyElementsOf(byId);
    }

    @Test
    default void archived_events_are_told_to_whoever_sees_them_and_deleted_ones_to_the_staff() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var archived = saved(published(organization, anne), event -> EventSketch.archived(event, NOON));
        var deleted = saved(published(organization, anne), event -> event.delete(EVENING));

        assertThat(toldTo(anne, NOON)).containsExactly(shown(archived, anne), shown(deleted, anne));
        assertThat(toldTo(bodil, NOON)).containsExactly(shown(archived, bodil), gone(deleted));
    }

    @Test
    default void what_is_taken_back_or_narrowed_is_gone_for_those_who_saw_it() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var contact = memberOf(organization, "Bodil", Role.CONTACT);
        var mentor = memberOf(organization, "Cecilie", Role.PEER_MENTOR);
        var takenBack = saved(published(organization, anne), event -> event.unpublish(0, NOON));
        var narrowed = saved(
                published(organization, anne),
                event -> event.change(visibleTo(event, Visibility.PEER_MENTORS), EVENING));

        assertThat(toldTo(anne, NOON)).containsExactly(shown(takenBack, anne), shown(narrowed, anne));
        assertThat(toldTo(contact, NOON)).containsExactly(gone(takenBack), gone(narrowed));
        assertThat(toldTo(mentor, NOON)).containsExactly(gone(takenBack), shown(narrowed, mentor));
    }

    @Test
    default void a_draft_is_shown_when_it_is_cancelled_and_gone_when_it_is_deleted_then() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var contact = memberOf(organization, "Bodil", Role.CONTACT);
        var cancelled = saved(anEventIn(organization, anne).draft(), draft -> draft.cancel(null, NOON));
        assertThat(toldTo(contact, NOON)).containsExactly(shown(cancelled, contact));

        var deleted = saved(cancelled, event -> event.delete(EVENING));

        assertThat(toldTo(contact, NOON)).containsExactly(gone(deleted));
    }

    @Test
    default void nobody_is_told_of_what_was_never_shown_to_the_person() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var contact = memberOf(organization, "Bodil", Role.CONTACT);
        var mentor = memberOf(organization, "Cecilie", Role.PEER_MENTOR);
        var sketch = anEventIn(organization, anne).writtenAt(NOON);
        sketch.draft();
        sketch.after(draft -> draft.delete(NOON));
        sketch.after(draft -> EventSketch.archived(draft, NOON));
        var forStaff = sketch.visibleTo(Visibility.COORDINATORS);
        forStaff.published();
        forStaff.deleted();
        forStaff.archived();
        sketch.visibleTo(Visibility.INVITE_ONLY).published();
        var forMentors = sketch.visibleTo(Visibility.PEER_MENTORS).deleted();
        var elsewhere = anOrganization();
        anEventIn(elsewhere, memberOf(elsewhere, "Dina", Role.ORG_ADMIN))
                .writtenAt(NOON)
                .published();

        assertThat(toldTo(contact, NOON)).isEmpty();
        assertThat(toldTo(mentor, NOON)).containsExactly(gone(forMentors));
        assertThat(toldTo(anne, NOON)).hasSize(8);
    }

    @Test
    default void whoever_was_signed_up_is_told_what_becomes_of_it() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var invited = anEventIn(organization, anne).visibleTo(Visibility.INVITE_ONLY);
        var changed = invited.published();
        var deleted = invited.published();
        var takenBack = invited.published();
        Stream.of(changed, deleted, takenBack)
                .forEach(event -> saved(participant(event, bodil).cancel(MORNING)));

        var started = saved(changed, event -> event.start(NOON));
        var goneForGood = saved(deleted, event -> event.delete(NOON.plusSeconds(1)));
        var draftAgain = saved(takenBack, event -> event.unpublish(0, NOON.plusSeconds(2)));

        assertThat(toldTo(bodil, NOON))
                .containsExactly(
                        shown(started, bodil, EventParticipantStatus.CANCELLED), gone(goneForGood), gone(draftAgain));
    }

    @Test
    default void whoever_is_signed_up_for_what_was_hidden_before_is_told_of_it_then() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var cecilie = memberOf(organization, "Cecilie", Role.CONTACT);
        var sketch = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR))
                .visibleTo(Visibility.INVITE_ONLY);
        var invitedLater = sketch.published();
        var changed = saved(sketch.published(), event -> event.start(NOON.plusSeconds(1)));
        var record = participant(invitedLater, bodil);
        participant(changed, bodil);
        assertThat(toldTo(bodil, NOON))
                .extracting(Update::id)
                .containsExactly(changed.id().value());

        saved(record.note("Velkommen", EVENING));

        assertThat(toldTo(bodil, NOON))
                .containsExactly(
                        shown(changed, bodil, EventParticipantStatus.REGISTERED),
                        shown(invitedLater, bodil, EventParticipantStatus.REGISTERED));
        assertThat(toldTo(bodil, EVENING))
                .extracting(Update::id)
                .containsExactly(invitedLater.id().value());
        assertThat(AllPages.of(1, page -> eventViews().updates(actorOf(bodil), EVERYTHING, NOON, page, NOON)))
                .extracting(Update::id)
                .containsExactly(changed.id().value(), invitedLater.id().value());
        assertThat(toldTo(cecilie, MORNING)).isEmpty();
    }

    @Test
    default void what_no_longer_passes_the_filter_is_gone() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var here = new GeoPoint(59.9139, 10.7522);
        var event = saved(
                anEventIn(organization, anne)
                        .of(EventType.COURSE)
                        .at(here.lat(), here.lng())
                        .titled("Kurs")
                        .draft(),
                draft -> draft.publish(NOON));
        var near = new Near(here, 5);
        var far = new Near(new GeoPoint(60.3913, 5.3221), 5);
        var filter = new Filter(
                EventStatus.PUBLISHED,
                EventType.COURSE,
                Visibility.ORGANIZATION,
                anne.user(),
                EVENT_START,
                EVENT_START.plusSeconds(1),
                "kurs",
                true,
                near,
                false,
                false,
                Order.START);

        assertThat(toldTo(anne, filter)).singleElement().isInstanceOf(Shown.class);
        assertThat(Stream.of(
                        only(EventStatus.DRAFT, null, null, null),
                        only(null, EventType.MEETING, null, null),
                        only(null, null, "møte", null),
                        only(null, null, null, far),
                        archivedOrDeleted(true, null),
                        archivedOrDeleted(null, true)))
                .allSatisfy(other -> assertThat(toldTo(anne, other)).containsExactly(gone(event)));
    }

    @Test
    default void archived_and_deleted_ones_are_gone_for_whoever_does_not_want_them() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var archived = saved(published(organization, anne), event -> EventSketch.archived(event, NOON));
        var deleted = saved(published(organization, anne), event -> event.delete(EVENING));

        assertThat(toldTo(anne, archivedOrDeleted(false, false))).containsExactly(gone(archived), gone(deleted));
        assertThat(toldTo(anne, archivedOrDeleted(true, null))).containsExactly(shown(archived, anne), gone(deleted));
        assertThat(toldTo(anne, archivedOrDeleted(null, true))).containsExactly(gone(archived), shown(deleted, anne));
    }

    @Test
    default void an_update_near_a_point_tells_how_far_it_is() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var here = new GeoPoint(59.9139, 10.7522);
        saved(anEventIn(organization, anne).at(here.lat(), here.lng()).draft(), draft -> draft.publish(NOON));

        var near = only(null, null, null, new Near(here, 1));
        var updates = Updates.of(eventViews().updates(actorOf(anne), near, NOON, MANY, NOON), MANY, NOON);
        assertThat(updates.shown().items()).extracting(EventView::distanceKm).containsExactly(0.0);
    }

    private List<Update<EventView>> toldTo(Member viewer, Instant since) {
        return toldTo(viewer, EVERYTHING, since);
    }

    private List<Update<EventView>> toldTo(Member viewer, Filter filter) {
        return toldTo(viewer, filter, NOON);
    }

    private List<Update<EventView>> toldTo(Member viewer, Filter filter, Instant since) {
        return eventViews().updates(actorOf(viewer), filter, since, MANY, NOON).items();
    }

    private Update<EventView> shown(Event event, Member viewer) {
        return new Shown<>(
                event.id().value(), EventView.of(event, Seats.allFree(null), null, actorOf(viewer), null, NOON));
    }

    private Update<EventView> shown(Event event, Member viewer, EventParticipantStatus ownStatus) {
        var taken = ownStatus == EventParticipantStatus.REGISTERED ? 1 : 0;
        return new Shown<>(
                event.id().value(),
                EventView.of(event, new Seats(null, taken, 0, 0), ownStatus, actorOf(viewer), null, NOON));
    }

    private static Update<EventView> gone(Event event) {
        return new Gone<>(event.id().value());
    }

    private static EventPlan visibleTo(Event event, Visibility visibility) {
        return event.plan()
                .with(EventChangesSketch.changing().visibility(visibility).changes());
    }

    private static Instant day(int day) {
        return EVENT_START.plusSeconds(day * 86_400L);
    }

    private static Filter only(
            @Nullable EventStatus status, @Nullable EventType type, @Nullable String text, @Nullable Near near) {
        return new Filter(status, type, null, null, null, null, text, null, near, null, null, Order.START);
    }

    private static Filter archivedOrDeleted(@Nullable Boolean archived, @Nullable Boolean deleted) {
        return new Filter(null, null, null, null, null, null, null, null, null, archived, deleted, Order.START);
    }
}
