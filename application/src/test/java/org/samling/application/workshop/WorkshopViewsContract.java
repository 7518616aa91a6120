package org.samling.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.application.paging.AllPages;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.application.workshop.BrowseWorkshops.Filter;
import org.samling.application.workshop.BrowseWorkshops.Order;
import org.samling.application.workshop.view.WorkshopStatistics;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Seats;
import org.samling.domain.workshop.RegistrationStatus;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopParticipant;
import org.samling.domain.workshop.WorkshopRole;
import org.samling.domain.workshop.WorkshopStatus;
import org.samling.domain.workshop.WorkshopType;

/** What anybody who shows workshops promises. */
public interface WorkshopViewsContract extends Scene {

    PageRequest MANY = new PageRequest(100, null);
    Filter EVERYTHING = Filter.everything(Order.SCHEDULED_START);

    @Test
    default void a_workshop_is_shown_with_its_seats_and_what_it_is_to_the_viewer() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = aWorkshopIn(organization, anne).seating(2).scheduled();
        participant(workshop, memberOf(organization, "Cecilie", Role.PEER_MENTOR));
        participant(workshop, memberOf(organization, "Dina", Role.PEER_MENTOR));
        facilitator(workshop, memberOf(organization, "Eva", Role.PEER_MENTOR));
        waiting(workshop, bodil, 4);
        saved(waiting(workshop, memberOf(organization, "Frida", Role.PEER_MENTOR), 5)
                .cancel(null, NOON));
        var seats = new Seats(2, 2, 1, 4);

        var seenByAnne =
                WorkshopView.of(workshop, "Anne", seats, 4, workshop.standingOf(actorOf(anne), null, null), NOON);
        assertThat(seenBy(anne, workshop)).isEqualTo(seenByAnne);
        assertThat(listedTo(anne, EVERYTHING)).containsExactly(seenByAnne);

        var bodilsStanding =
                workshop.standingOf(actorOf(bodil), WorkshopRole.PARTICIPANT, RegistrationStatus.WAITLISTED);
        var seenByBodil = WorkshopView.of(workshop, "Anne", seats, 4, bodilsStanding, NOON);
        assertThat(seenBy(bodil, workshop)).isEqualTo(seenByBodil);
        assertThat(listedTo(bodil, EVERYTHING)).containsExactly(seenByBodil);
    }

    @Test
    default void a_workshop_without_limit_and_without_people_is_shown_as_free() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);

        assertThat(seenBy(anne, workshop).seats()).isEqualTo(Seats.allFree(null));
        assertThat(listedTo(anne, EVERYTHING)).extracting(WorkshopView::seats).containsExactly(Seats.allFree(null));
    }

    @Test
    default void what_may_be_done_depends_on_the_time() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        var afterTheStart = WORKSHOP_START.plusSeconds(60);
        var standing = workshop.standingOf(actorOf(anne), null, null);
        var seen = WorkshopView.of(workshop, "Anne", Seats.allFree(null), 0, standing, afterTheStart);

        assertThat(workshopViews().find(actorOf(anne), workshop.id(), afterTheStart))
                .contains(seen);
        assertThat(workshopViews()
                        .list(actorOf(anne), EVERYTHING, MANY, afterTheStart)
                        .items())
                .containsExactly(seen);
    }

    @Test
    default void a_facilitator_who_has_left_the_organization_keeps_the_name() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(organization, bodil);
        removed(bodil);

        assertThat(seenBy(anne, workshop).facilitatorName()).isEqualTo("Bodil");
        assertThat(listedTo(anne, EVERYTHING))
                .extracting(WorkshopView::facilitatorName)
                .containsExactly("Bodil");
    }

    @Test
    default void workshops_of_another_organization_and_such_that_nobody_planned_are_not_shown() {
        var elsewhere = anOrganization();
        var workshop = scheduled(elsewhere, memberOf(elsewhere, "Anne", Role.ORG_ADMIN));
        var stranger = memberOf(anOrganization(), "Bodil", Role.ORG_ADMIN);

        assertThat(workshopViews().find(actorOf(stranger), workshop.id(), NOON)).isEmpty();
        assertThat(workshopViews().find(actorOf(stranger), new WorkshopId(UUID.randomUUID()), NOON))
                .isEmpty();
        assertThat(listedTo(stranger, EVERYTHING)).isEmpty();
    }

    @Test
    default void drafts_are_shown_to_those_alone_who_run_them() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var named = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var registered = memberOf(organization, "Cecilie", Role.PEER_MENTOR);
        var formerly = memberOf(organization, "Dina", Role.PEER_MENTOR);
        var participant = memberOf(organization, "Eva", Role.PEER_MENTOR);
        var outsider = memberOf(organization, "Frida", Role.PEER_MENTOR);
        var draft = aWorkshopIn(organization, named).draft();
        facilitator(draft, registered);
        saved(facilitator(draft, formerly).cancel(null, NOON));
        participant(draft, participant);

        assertThat(List.of(anne, named, registered)).allSatisfy(viewer -> {
            assertThat(workshopViews().find(actorOf(viewer), draft.id(), NOON)).isPresent();
            assertThat(idsListedTo(viewer, EVERYTHING)).containsExactly(draft.id());
        });
        assertThat(List.of(formerly, participant, outsider)).allSatisfy(viewer -> {
            assertThat(workshopViews().find(actorOf(viewer), draft.id(), NOON)).isEmpty();
            assertThat(idsListedTo(viewer, EVERYTHING)).isEmpty();
        });
    }

    @Test
    default void hidden_drafts_leave_no_gap_in_a_page() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        aWorkshopIn(organization, anne).startingAt(day(1)).draft();
        var first = aWorkshopIn(organization, anne).startingAt(day(2)).scheduled();
        aWorkshopIn(organization, anne).startingAt(day(3)).draft();
        var second = aWorkshopIn(organization, anne).startingAt(day(4)).scheduled();
        aWorkshopIn(organization, anne).startingAt(day(5)).draft();

        var page = workshopViews().list(actorOf(bodil), EVERYTHING, new PageRequest(2, null), NOON);

        assertThat(page.items()).extracting(view -> view.workshop().id()).containsExactly(first.id(), second.id());
        assertThat(page.next()).isNull();
    }

    @Test
    default void workshops_are_listed_by_their_start_page_by_page() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var last = aWorkshopIn(organization, anne).startingAt(day(9)).scheduled();
        var first = aWorkshopIn(organization, anne)
                .startingAt(day(2).plusNanos(1000))
                .scheduled();
        var second = aWorkshopIn(organization, anne)
                .startingAt(day(2).plusNanos(2000))
                .scheduled();

        var start = workshopViews().list(actorOf(anne), EVERYTHING, new PageRequest(2, null), NOON);
        assertThat(start.items()).extracting(view -> view.workshop().id()).containsExactly(first.id(), second.id());
        assertThat(start.next())
                .isEqualTo(new Position(
                        day(2).plusNanos(2000).toString(), second.id().value()));

        var rest = workshopViews().list(actorOf(anne), EVERYTHING, new PageRequest(2, start.next()), NOON);
        assertThat(rest.items()).extracting(view -> view.workshop().id()).containsExactly(last.id());
        assertThat(rest.next()).isNull();
    }

    @Test
    default void workshops_can_be_listed_with_the_latest_start_first() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var early = aWorkshopIn(organization, anne).startingAt(day(2)).scheduled();
        var late = aWorkshopIn(organization, anne).startingAt(day(9)).scheduled();
        var latestFirst = Filter.everything(Order.LATEST_START_FIRST);

        var start = workshopViews().list(actorOf(anne), latestFirst, new PageRequest(1, null), NOON);
        assertThat(start.next())
                .isEqualTo(new Position(day(9).toString(), late.id().value()));

        assertThat(idsByPages(anne, latestFirst, 1)).containsExactly(late.id(), early.id());
    }

    @Test
    default void workshops_can_be_listed_by_when_they_were_changed() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var changedLate = saved(scheduled(organization, anne).cancel(null, EVENING));
        var changedEarly = aWorkshopIn(organization, anne).writtenAt(NOON).scheduled();
        var byChange = Filter.everything(Order.UPDATED);

        var start = workshopViews().list(actorOf(anne), byChange, new PageRequest(1, null), NOON);
        assertThat(start.next())
                .isEqualTo(new Position(NOON.toString(), changedEarly.id().value()));

        assertThat(idsByPages(anne, byChange, 1)).containsExactly(changedEarly.id(), changedLate.id());
    }

    @Test
    default void workshops_at_the_same_time_are_each_listed_once_by_their_id() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var sketch = aWorkshopIn(organization, anne);
        var byId = Stream.generate(sketch::scheduled)
                .limit(5)
                .map(Workshop::id)
                .sorted(Comparator.comparing(WorkshopId::toString))
                .toList();

        assertThat(idsByPages(anne, EVERYTHING, 2)).containsExactlyElementsOf(byId);
        assertThat(idsByPages(anne, Filter.everything(Order.UPDATED), 2)).containsExactlyElementsOf(byId);
        assertThat(idsByPages(anne, Filter.everything(Order.LATEST_START_FIRST), 2))
                .containsExactlyElementsOf(byId.reversed());
    }

    @Test
    default void workshops_can_be_asked_for_by_their_status() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var sketch = aWorkshopIn(organization, anne);
        var all = List.of(
                sketch.draft(),
                sketch.scheduled(),
                sketch.started(),
                sketch.completed(),
                sketch.after(draft -> draft.cancel(null, NOON)));

        assertThat(all)
                .allSatisfy(workshop -> assertThat(idsListedTo(anne, inStatus(workshop.status())))
                        .containsExactly(workshop.id()));
    }

    @Test
    default void workshops_can_be_asked_for_by_what_they_are_and_who_facilitates_them() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var course = aWorkshopIn(organization, anne).of(WorkshopType.CAREER).scheduled();
        var online = aWorkshopIn(organization, bodil).online().scheduled();
        facilitator(course, bodil);

        assertThat(idsListedTo(anne, ofType(WorkshopType.CAREER))).containsExactly(course.id());
        assertThat(idsListedTo(anne, facilitatedBy(bodil))).containsExactly(online.id());
        assertThat(idsListedTo(anne, virtual(true))).containsExactly(online.id());
        assertThat(idsListedTo(anne, virtual(false))).containsExactly(course.id());
    }

    @Test
    default void workshops_can_be_asked_for_from_a_moment_on_and_up_to_another() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var first = aWorkshopIn(organization, anne).startingAt(day(2)).scheduled();
        var second = aWorkshopIn(organization, anne).startingAt(day(3)).scheduled();
        var third = aWorkshopIn(organization, anne).startingAt(day(4)).scheduled();

        assertThat(idsListedTo(anne, between(day(3), null))).containsExactly(second.id(), third.id());
        assertThat(idsListedTo(anne, between(null, day(3)))).containsExactly(first.id());
        assertThat(idsListedTo(anne, between(day(3), day(4)))).containsExactly(second.id());
    }

    @Test
    default void archived_workshops_are_listed_if_somebody_asks_for_them() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var open = aWorkshopIn(organization, anne).startingAt(day(2)).scheduled();
        var archived = saved(
                aWorkshopIn(organization, anne).startingAt(day(3)).scheduled().archive(NOON));

        assertThat(idsListedTo(anne, EVERYTHING)).containsExactly(open.id());
        assertThat(idsListedTo(anne, archived(false))).containsExactly(open.id());
        assertThat(idsListedTo(anne, archived(true))).containsExactly(archived.id());
        assertThat(workshopViews().find(actorOf(anne), archived.id(), NOON)).isPresent();
    }

    @Test
    default void workshops_are_found_by_a_part_of_title_description_or_location() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var title = aWorkshopIn(organization, anne)
                .startingAt(day(2))
                .titled("Kjærlighet på hørselslinja")
                .scheduled();
        var description = aWorkshopIn(organization, anne)
                .startingAt(day(3))
                .titled("Kurs")
                .described("Om å være PÅRØRENDE, 100 % av tida")
                .scheduled();
        var location = aWorkshopIn(organization, anne)
                .startingAt(day(4))
                .titled("Samling")
                .at("Kárášjohka, Østgata 3_b")
                .scheduled();

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
    default void several_wishes_are_met_together_page_by_page() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var wanted = new Filter(
                WorkshopStatus.SCHEDULED,
                WorkshopType.CAREER,
                anne.user(),
                day(2),
                day(9),
                false,
                "jobb",
                false,
                Order.LATEST_START_FIRST);
        var career = aWorkshopIn(organization, anne).titled("Tilbake i jobb").of(WorkshopType.CAREER);
        var first = career.startingAt(day(2)).scheduled();
        var second = career.startingAt(day(3)).scheduled();
        var third = career.startingAt(day(4)).scheduled();
        career.startingAt(day(5)).draft();
        career.startingAt(day(9)).scheduled();
        saved(career.startingAt(day(6)).scheduled().archive(NOON));

        assertThat(idsByPages(anne, wanted, 1)).containsExactly(third.id(), second.id(), first.id());
    }

    @Test
    default void statistics_tell_what_came_of_a_workshop() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        saved(participant(workshop, aPeerMentorIn(organization)).recordAttendance(List.of(1, 2), true, NOON));
        saved(byProxy(anne, workshop, aPeerMentorIn(organization), new Place.Seat())
                .recordAttendance(List.of(1), true, NOON)
                .recordAttendance(List.of(2, 3), false, NOON));
        saved(participant(workshop, aPeerMentorIn(organization)).recordAttendance(List.of(1), false, NOON));
        participant(workshop, aPeerMentorIn(organization));
        saved(facilitator(workshop, aPeerMentorIn(organization)).recordAttendance(List.of(1, 2, 3), true, NOON));
        waiting(workshop, aPeerMentorIn(organization), 1);
        byProxy(anne, workshop, aPeerMentorIn(organization), new Place.InQueue(2));
        saved(byProxy(anne, workshop, aPeerMentorIn(organization), new Place.Seat())
                .cancel("Syk", NOON));
        saved(waiting(workshop, aPeerMentorIn(organization), 3).cancel(null, NOON));
        saved(facilitator(workshop, aPeerMentorIn(organization)).cancel(null, NOON));
        todo(workshop, 0);
        todo(workshop, 1);
        saved(todo(workshop, 2).complete(anne.user(), NOON));
        participant(scheduled(organization, anne), anne);

        assertThat(workshopViews().statistics(organization.id(), workshop.id()))
                .isEqualTo(new WorkshopStatistics(4, 2, 3, 1, 2, 1, 3, 2, 2, 1));
    }

    @Test
    default void of_a_workshop_without_people_or_of_another_organization_there_is_nothing_to_count() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var empty = scheduled(organization, anne);
        var full = scheduled(organization, anne);
        participant(full, anne);
        todo(full, 0);
        var nothing = new WorkshopStatistics(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        assertThat(workshopViews().statistics(organization.id(), empty.id())).isEqualTo(nothing);
        assertThat(workshopViews().statistics(anOrganization().id(), full.id())).isEqualTo(nothing);
    }

    private Member aPeerMentorIn(Organization organization) {
        return memberOf(organization, "Likeperson", Role.PEER_MENTOR);
    }

    private WorkshopParticipant byProxy(Member staff, Workshop workshop, Member member, Place place) {
        return saved(WorkshopParticipant.register(
                workshop, member.user(), WorkshopRole.PARTICIPANT, place, staff.user(), MORNING));
    }

    private List<WorkshopView> listedTo(Member viewer, Filter filter) {
        return workshopViews().list(actorOf(viewer), filter, MANY, NOON).items();
    }

    private List<WorkshopId> idsListedTo(Member viewer, Filter filter) {
        return listedTo(viewer, filter).stream()
                .map(view -> view.workshop().id())
                .toList();
    }

    private List<WorkshopId> idsByPages(Member viewer, Filter filter, int limit) {
        return AllPages.of(limit, page -> workshopViews().list(actorOf(viewer), filter, page, NOON)).stream()
                .map(view -> view.workshop().id())
                .toList();
    }

    private static Instant day(int day) {
        return WORKSHOP_START.plusSeconds(day * 86_400L);
    }

    private static Filter inStatus(WorkshopStatus status) {
        return new Filter(status, null, null, null, null, null, null, null, Order.SCHEDULED_START);
    }

    private static Filter ofType(WorkshopType type) {
        return new Filter(null, type, null, null, null, null, null, null, Order.SCHEDULED_START);
    }

    private static Filter facilitatedBy(Member member) {
        return new Filter(null, null, member.user(), null, null, null, null, null, Order.SCHEDULED_START);
    }

    private static Filter between(@Nullable Instant from, @Nullable Instant to) {
        return new Filter(null, null, null, from, to, null, null, null, Order.SCHEDULED_START);
    }

    private static Filter virtual(boolean virtual) {
        return new Filter(null, null, null, null, null, virtual, null, null, Order.SCHEDULED_START);
    }

    private static Filter saying(String text) {
        return new Filter(null, null, null, null, null, null, text, null, Order.SCHEDULED_START);
    }

    private static Filter archived(boolean archived) {
        return new Filter(null, null, null, null, null, null, null, archived, Order.SCHEDULED_START);
    }
}
