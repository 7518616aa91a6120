package org.samling.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
import org.samling.domain.event.Event;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventStatus;
import org.samling.domain.event.EventType;
import org.samling.domain.event.GeoPoint;
import org.samling.domain.event.Visibility;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.Role;

/** What anybody who lists events promises: in which order, and which of them. */
public interface EventListsContract extends Scene {

    PageRequest MANY = new PageRequest(100, null);
    Filter EVERYTHING = Filter.everything(Order.START);
    GeoPoint OSLO = new GeoPoint(59.9139, 10.7522);

    @Test
    default void hidden_events_leave_no_gap_in_a_page() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var sketch = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        sketch.startingAt(day(1)).draft();
        var first = sketch.startingAt(day(2)).published();
        sketch.startingAt(day(3)).deleted();
        sketch.startingAt(day(4)).archived();
        var second = sketch.startingAt(day(5)).published();
        sketch.startingAt(day(6)).visibleTo(Visibility.PEER_MENTORS).published();

        var page = eventViews().list(actorOf(bodil), EVERYTHING, new PageRequest(2, null), NOON);

        assertThat(page.items()).extracting(view -> view.event().id()).containsExactly(first.id(), second.id());
        assertThat(page.next()).isNull();
    }

    @Test
    default void events_are_listed_by_their_start_page_by_page() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var last = anEventIn(organization, anne).startingAt(day(9)).published();
        var first =
                anEventIn(organization, anne).startingAt(day(2).plusNanos(1000)).published();
        var second =
                anEventIn(organization, anne).startingAt(day(2).plusNanos(2000)).published();

        var start = eventViews().list(actorOf(anne), EVERYTHING, new PageRequest(2, null), NOON);
        assertThat(start.items()).extracting(view -> view.event().id()).containsExactly(first.id(), second.id());
        assertThat(start.next())
                .isEqualTo(new Position(
                        day(2).plusNanos(2000).toString(), second.id().value()));

        var rest = eventViews().list(actorOf(anne), EVERYTHING, new PageRequest(2, start.next()), NOON);
        assertThat(rest.items()).extracting(view -> view.event().id()).containsExactly(last.id());
        assertThat(rest.next()).isNull();
    }

    @Test
    default void events_can_be_listed_with_the_latest_start_first() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var early = anEventIn(organization, anne).startingAt(day(2)).published();
        var late = anEventIn(organization, anne).startingAt(day(9)).published();
        var latestFirst = Filter.everything(Order.LATEST_START_FIRST);

        var start = eventViews().list(actorOf(anne), latestFirst, new PageRequest(1, null), NOON);
        assertThat(start.next())
                .isEqualTo(new Position(day(9).toString(), late.id().value()));

        assertThat(idsByPages(anne, latestFirst, 1)).containsExactly(late.id(), early.id());
    }

    @Test
    default void events_at_the_same_time_are_each_listed_once_by_their_id() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var byId =
                byId(Stream.generate(anEventIn(organization, anne)::published).limit(5));

        assertThat(idsByPages(anne, EVERYTHING, 2)).containsExactlyElementsOf(byId);
        assertThat(idsByPages(anne, Filter.everything(Order.LATEST_START_FIRST), 2))
                .containsExactlyElementsOf(byId.reversed());
    }

    @Test
    default void events_can_be_asked_for_by_their_status() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var sketch = anEventIn(organization, anne);
        var all = List.of(sketch.draft(), sketch.published(), sketch.started(), sketch.completed(), sketch.cancelled());

        assertThat(all)
                .allSatisfy(event ->
                        assertThat(idsListedTo(anne, inStatus(event.status()))).containsExactly(event.id()));
    }

    @Test
    default void events_can_be_asked_for_by_type_by_whom_they_are_for_and_by_who_created_them() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.COORDINATOR);
        var course = anEventIn(organization, anne).of(EventType.COURSE).published();
        var narrow =
                anEventIn(organization, anne).visibleTo(Visibility.INVITE_ONLY).published();
        var bodils = anEventIn(organization, bodil).published();
        participant(course, bodil);

        assertThat(idsListedTo(anne, ofType(EventType.COURSE))).containsExactly(course.id());
        assertThat(idsListedTo(anne, visibleTo(Visibility.INVITE_ONLY))).containsExactly(narrow.id());
        assertThat(idsListedTo(anne, visibleTo(Visibility.COORDINATORS))).isEmpty();
        assertThat(idsListedTo(anne, createdBy(bodil))).containsExactly(bodils.id());
    }

    @Test
    default void events_can_be_asked_for_from_a_moment_on_and_up_to_another() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var first = anEventIn(organization, anne).startingAt(day(2)).published();
        var second = anEventIn(organization, anne).startingAt(day(3)).published();
        var third = anEventIn(organization, anne).startingAt(day(4)).published();

        assertThat(idsListedTo(anne, between(day(3), null))).containsExactly(second.id(), third.id());
        assertThat(idsListedTo(anne, between(null, day(3)))).containsExactly(first.id());
        assertThat(idsListedTo(anne, between(day(3), day(4)))).containsExactly(second.id());
    }

    @Test
    default void archived_and_deleted_events_are_listed_if_somebody_asks_for_them() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var sketch = anEventIn(organization, anne);
        var open = sketch.published();
        var archived = sketch.archived();
        var deleted = sketch.deleted();
        var both = sketch.after(draft -> EventSketch.archived(draft, MORNING).delete(MORNING));

        assertThat(idsListedTo(anne, EVERYTHING)).containsExactly(open.id());
        assertThat(idsListedTo(anne, archivedAndDeleted(false, false))).containsExactly(open.id());
        assertThat(idsListedTo(anne, archivedAndDeleted(true, null))).containsExactly(archived.id());
        assertThat(idsListedTo(anne, archivedAndDeleted(null, true))).containsExactly(deleted.id());
        assertThat(idsListedTo(anne, archivedAndDeleted(true, true))).containsExactly(both.id());
    }

    @Test
    default void events_are_found_by_a_part_of_title_description_or_location() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var title = anEventIn(organization, anne)
                .startingAt(day(2))
                .titled("Kjærlighet på hørselslinja")
                .published();
        var description = anEventIn(organization, anne)
                .startingAt(day(3))
                .titled("Kurs")
                .described("Om å være PÅRØRENDE, 100 % av tida")
                .published();
        var location = anEventIn(organization, anne)
                .startingAt(day(4))
                .titled("Samling")
                .at("Kárášjohka, Østgata 3_b")
                .published();

        assertThat(idsListedTo(anne, saying("KJARLIGHET"))).containsExactly(title.id());
        assertThat(idsListedTo(anne, saying("horsel"))).containsExactly(title.id());
        assertThat(idsListedTo(anne, saying("pårørende"))).containsExactly(description.id());
        assertThat(idsListedTo(anne, saying("parorende"))).containsExactly(description.id());
        assertThat(idsListedTo(anne, saying("karasjohka"))).containsExactly(location.id());
        assertThat(idsListedTo(anne, saying("østgata"))).containsExactly(location.id());
        assertThat(idsListedTo(anne, saying("på"))).containsExactly(title.id(), description.id());
        assertThat(idsListedTo(anne, saying("100 %"))).containsExactly(description.id());
        assertThat(idsListedTo(anne, saying("3_b"))).containsExactly(location.id());
        assertThat(idsListedTo(anne, saying("k_rs"))).isEmpty();
        assertThat(idsListedTo(anne, saying("s%g"))).isEmpty();
        assertThat(idsListedTo(anne, saying("\\"))).isEmpty();
        assertThat(idsListedTo(anne, saying("Anne"))).isEmpty();
    }

    @Test
    default void what_takes_sign_ups_now_is_open_even_if_it_is_full() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var sketch = anEventIn(organization, anne);
        var full = sketch.startingAt(day(2)).seating(1).published();
        participant(full, anne);
        var untilNoon = sketch.startingAt(day(3)).takingSignUpsUntil(NOON).published();
        var closed = Stream.of(
                        sketch.takingSignUpsUntil(NOON.minusNanos(1000)).published(),
                        anEventIn(organization, anne).startingAt(NOON).published(),
                        anEventIn(organization, anne).draft(),
                        anEventIn(organization, anne).started(),
                        anEventIn(organization, anne).completed(),
                        anEventIn(organization, anne).cancelled())
                .toList();
        anEventIn(organization, anne).deleted();
        anEventIn(organization, anne).after(draft -> EventSketch.archived(draft.publish(MORNING), MORNING));

        assertThat(idsListedTo(anne, openForSignUp(true))).containsExactly(full.id(), untilNoon.id());
        assertThat(idsListedTo(anne, openForSignUp(false)))
                .containsExactlyInAnyOrderElementsOf(
                        closed.stream().map(Event::id).toList());
    }

    @Test
    default void what_is_archived_or_deleted_is_never_open() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var sketch = anEventIn(organization, anne);
        sketch.after(draft -> EventSketch.archived(draft.publish(MORNING), MORNING));
        sketch.deleted();

        assertThat(idsListedTo(anne, with(openForSignUp(true), true, null))).isEmpty();
        assertThat(idsListedTo(anne, with(openForSignUp(true), null, true))).isEmpty();
        assertThat(idsListedTo(anne, with(openForSignUp(false), true, null))).hasSize(1);
        assertThat(idsListedTo(anne, with(openForSignUp(false), null, true))).hasSize(1);
    }

    @Test
    default void events_near_a_point_are_listed_with_how_far_it_is() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var drammen = anEventIn(organization, anne)
                .startingAt(day(2))
                .at(59.7440, 10.2045)
                .published();
        var here = anEventIn(organization, anne)
                .startingAt(day(3))
                .at(OSLO.lat(), OSLO.lng())
                .published();
        anEventIn(organization, anne).startingAt(day(4)).at(60.3913, 5.3221).published();
        anEventIn(organization, anne).startingAt(day(5)).published();
        anEventIn(organization, anne).startingAt(day(6)).at(159.9139, 10.7522).published();

        var near = listedTo(anne, near(OSLO, 100, Order.START));

        assertThat(near).extracting(view -> view.event().id()).containsExactly(drammen.id(), here.id());
        assertThat(distance(near.get(0))).isCloseTo(distanceTo(drammen, OSLO), within(1e-6));
        assertThat(distance(near.get(1))).isCloseTo(0, within(1e-6));
        assertThat(listedTo(anne, EVERYTHING))
                .hasSize(5)
                .extracting(EventView::distanceKm)
                .containsOnlyNulls();
    }

    @Test
    default void near_is_what_is_no_further_than_that_across_the_date_line_and_the_pole_too() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var suva = anEventIn(organization, anne).at(-17, 179.9).published();
        var pole = anEventIn(organization, anne).at(89.9, 100).published();
        var acrossTheDateLine = new GeoPoint(-17, -179.9);
        var acrossThePole = new GeoPoint(89.9, -80);
        var toSuva = distanceTo(suva, acrossTheDateLine);

        assertThat(toSuva).isLessThan(25);
        assertThat(idsListedTo(anne, near(acrossTheDateLine, toSuva + 0.001, Order.START)))
                .containsExactly(suva.id());
        assertThat(idsListedTo(anne, near(acrossTheDateLine, toSuva - 0.001, Order.START)))
                .isEmpty();
        assertThat(idsListedTo(anne, near(acrossThePole, 25, Order.START))).containsExactly(pole.id());
        assertThat(idsListedTo(anne, near(OSLO, 20_100, Order.START))).containsExactlyInAnyOrder(suva.id(), pole.id());
    }

    @Test
    default void the_nearest_can_come_first_page_by_page() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var sketch = anEventIn(organization, anne);
        var bergen = sketch.startingAt(day(2)).at(60.3913, 5.3221).published();
        var asker = sketch.startingAt(day(3)).at(59.8340, 10.4350).published();
        var lillestrom = sketch.startingAt(day(4)).at(59.9560, 11.0490).published();
        var inTheSameHouse = byId(
                Stream.generate(() -> sketch.at(59.9140, 10.7500).published()).limit(3));

        assertThat(idsByPages(anne, near(OSLO, 500, Order.NEAREST_FIRST), 1))
                .containsExactly(
                        inTheSameHouse.get(0),
                        inTheSameHouse.get(1),
                        inTheSameHouse.get(2),
                        lillestrom.id(),
                        asker.id(),
                        bergen.id());
        assertThat(idsByPages(anne, near(OSLO, 500, Order.NEAREST_FIRST), 2))
                .hasSize(6)
                .doesNotHaveDuplicates();
        assertThat(idsByPages(anne, near(OSLO, 50, Order.LATEST_START_FIRST), 2))
                .hasSize(5)
                .endsWith(asker.id());
    }

    @Test
    default void several_wishes_are_met_together_page_by_page() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var wanted = new Filter(
                EventStatus.PUBLISHED,
                EventType.COURSE,
                Visibility.PEER_MENTORS,
                anne.user(),
                day(2),
                day(9),
                "jobb",
                true,
                new Near(OSLO, 10),
                false,
                false,
                Order.LATEST_START_FIRST);
        var course = anEventIn(organization, anne)
                .titled("Tilbake i jobb")
                .of(EventType.COURSE)
                .visibleTo(Visibility.PEER_MENTORS)
                .at(OSLO.lat(), OSLO.lng());
        var first = course.startingAt(day(2)).published();
        var second = course.startingAt(day(3)).published();
        var third = course.startingAt(day(4)).published();
        course.startingAt(day(5)).draft();
        course.startingAt(day(5)).deleted();
        course.startingAt(day(6)).archived();
        course.startingAt(day(9)).published();
        course.startingAt(day(6)).takingSignUpsUntil(MORNING).published();
        course.startingAt(day(6)).at(60.3913, 5.3221).published();

        assertThat(idsByPages(anne, wanted, 1)).containsExactly(third.id(), second.id(), first.id());
    }

    private List<EventView> listedTo(Member viewer, Filter filter) {
        return eventViews().list(actorOf(viewer), filter, MANY, NOON).items();
    }

    private List<EventId> idsListedTo(Member viewer, Filter filter) {
        return listedTo(viewer, filter).stream().map(view -> view.event().id()).toList();
    }

    private List<EventId> idsByPages(Member viewer, Filter filter, int limit) {
        return AllPages.of(limit, page -> eventViews().list(actorOf(viewer), filter, page, NOON)).stream()
                .map(view -> view.event().id())
                .toList();
    }

    private static List<EventId> byId(Stream<Event> events) {
        return events.map(Event::id)
                .sorted(Comparator.comparing(EventId::toString))
                .toList();
    }

    private static double distance(EventView view) {
        return Objects.requireNonNull(view.distanceKm());
    }

    private static double distanceTo(Event event, GeoPoint point) {
        return Objects.requireNonNull(event.plan().geo()).distanceKmTo(point);
    }

    private static Instant day(int day) {
        return EVENT_START.plusSeconds(day * 86_400L);
    }

    private static Filter inStatus(EventStatus status) {
        return new Filter(status, null, null, null, null, null, null, null, null, null, null, Order.START);
    }

    private static Filter ofType(EventType type) {
        return new Filter(null, type, null, null, null, null, null, null, null, null, null, Order.START);
    }

    private static Filter visibleTo(Visibility visibility) {
        return new Filter(null, null, visibility, null, null, null, null, null, null, null, null, Order.START);
    }

    private static Filter createdBy(Member member) {
        return new Filter(null, null, null, member.user(), null, null, null, null, null, null, null, Order.START);
    }

    private static Filter between(@Nullable Instant from, @Nullable Instant to) {
        return new Filter(null, null, null, null, from, to, null, null, null, null, null, Order.START);
    }

    private static Filter saying(String text) {
        return new Filter(null, null, null, null, null, null, text, null, null, null, null, Order.START);
    }

    private static Filter openForSignUp(boolean open) {
        return new Filter(null, null, null, null, null, null, null, open, null, null, null, Order.START);
    }

    private static Filter near(GeoPoint point, double withinKm, Order order) {
        var near = new Near(point, withinKm);
        return new Filter(null, null, null, null, null, null, null, null, near, null, null, order);
    }

    private static Filter archivedAndDeleted(@Nullable Boolean archived, @Nullable Boolean deleted) {
        return new Filter(null, null, null, null, null, null, null, null, null, archived, deleted, Order.START);
    }

    private static Filter with(Filter filter, @Nullable Boolean archived, @Nullable Boolean deleted) {
        return new Filter(
                null, null, null, null, null, null, null, filter.openForSignUp(), null, archived, deleted, Order.START);
    }
}
